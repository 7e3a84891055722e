/** Programs that we did not write and that some tests need: a machine without one leaves them out. */

import { findFirefox } from './firefox.js';
import { findOffice, standInForArial } from './office.js';

/**
 * @typedef {object} Program
 * @property {string} name
 * @property {string} project of Vitest, whose tests need the program
 * @property {string} checks what these tests try, as the object of "would"
 * @property {string} install how to get the program
 * @property {() => string | undefined} lacking what the machine lacks of it, as a sentence without its
 * stop; nothing where the tests can run
 */

/** @type {Program} */
export const LIBREOFFICE = {
	name: 'LibreOffice',
	project: 'office',
	checks: 'open the files for office programs and look for their words and numbers',
	install:
		'Debian: apt-get install --no-install-recommends libreoffice-impress-nogui ' +
		'libreoffice-calc-nogui fonts-liberation; other systems: libreoffice.org',
	lacking: () => {
		if (!findOffice()) return 'LibreOffice is not installed';
		// Boxes of slides are measured for Arial; in a wider font their words run over.
		if (!standInForArial()) return 'LibreOffice has no font with the widths of Arial';
	}
};

/** @type {Program} */
export const FIREFOX = {
	name: 'Firefox',
	project: 'firefox',
	checks: 'take each download of a figure in a second browser',
	install:
		'Debian: apt-get install --no-install-recommends firefox-esr; other systems: firefox.com',
	lacking: () => (findFirefox() ? undefined : 'Firefox is not installed')
};

/**
 * @param {Program} program
 * @param {string} lacking what it said of itself
 * @param {number} count of the tests that need it
 * @returns {string} what is left out, what that would have tried, and what to do
 */
export function absence({ checks, install }, lacking, count) {
	return (
		`${lacking}, so ${count} ${count === 1 ? 'check is' : 'checks are'} left out, ` +
		`which would ${checks}. Install it (${install}) and run the tests again.`
	);
}

/**
 * @param {Program} program
 * @throws {Error} with what to do, when something of the program is missing
 */
export function need({ checks, install, lacking }) {
	const why = lacking();
	if (!why) return;
	throw new Error(`${why}; these tests ${checks}. Install it (${install}) and run them again.`);
}
