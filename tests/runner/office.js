/** Finds LibreOffice, when the machine has it. */

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
