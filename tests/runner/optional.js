/** Programs that we did not write and that some tests need: a machine without one leaves them out. */

import { findFirefox } from './firefox.js';
import { findOffice } from './office.js';

/**
 * @typedef {object} Program
 * @property {string} name
 * @property {string} project of Vitest, whose tests need the program
 * @property {string} checks what these tests try, as the object of "would"
 * @property {string} install how to get the program
 * @property {() => string | undefined} find its path, when the machine has it
 */

/** @type {Program} */
export const LIBREOFFICE = {
	name: 'LibreOffice',
	project: 'office',
	checks: 'open the files for office programs and look for their words and numbers',
	install:
		'Debian: apt-get install --no-install-recommends libreoffice-impress-nogui ' +
		'libreoffice-calc-nogui; other systems: libreoffice.org',
	find: findOffice
};

/** @type {Program} */
export const FIREFOX = {
	name: 'Firefox',
	project: 'firefox',
	checks: 'take each download of a figure in a second browser',
	install:
		'Debian: apt-get install --no-install-recommends firefox-esr; other systems: firefox.com',
	find: findFirefox
};

/**
 * @param {Program} program one that is not installed
 * @param {number} count of the tests that need it
 * @returns {string} what is left out, what that would have tried, and what to do
 */
export function absence({ name, checks, install }, count) {
	return (
		`${name} is not installed, so ${count} ${count === 1 ? 'check is' : 'checks are'} left out, ` +
		`which would ${checks}. Install it (${install}) and run the tests again.`
	);
}

/**
 * @param {Program} program
 * @throws {Error} with what to do, when the program is not installed
 */
export function need({ name, checks, install, find }) {
	if (find()) return;
	throw new Error(
		`${name} is not installed; these tests ${checks}. Install it (${install}) and run them again.`
	);
}
