/** Finds LibreOffice, when the machine has it, and whether it has the fonts that slides are measured for. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { onSearchPath } from './search-path.js';

const usualPlaces = [
	'/Applications/LibreOffice.app/Contents/MacOS/soffice',
	'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
	'/opt/libreoffice/program/soffice'
];

/** @returns {string | undefined} the path of the program */
export function findOffice() {
	return [...onSearchPath(['soffice', 'libreoffice']), ...usualPlaces].find((path) =>
		existsSync(path)
	);
}

/**
 * Whether the letters of a font are as wide as those of Arial.
 *
 * @param {string} family
 */
export function asWideAsArial(family) {
	return /^(Arial|Arimo|Liberation Sans|Helvetica|Nimbus Sans)(,|$)/.test(family);
}

/**
 * Whether text in Arial is set in its widths here. Windows and macOS have the font; elsewhere
 * fontconfig says what stands in for it, and where it cannot be asked, the tests show it.
 */
export function standInForArial() {
	if (process.platform === 'win32' || process.platform === 'darwin') return true;
	const { stdout } = spawnSync('fc-match', ['--format=%{family}', 'Arial'], { encoding: 'utf8' });
	return !stdout || asWideAsArial(stdout);
}
