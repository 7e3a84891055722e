/** Finds LibreOffice, when the machine has it. */

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const usualPlaces = [
	'/Applications/LibreOffice.app/Contents/MacOS/soffice',
	'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
	'/opt/libreoffice/program/soffice'
];

/** @returns {string | undefined} the path of the program */
export function findOffice() {
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	const onPath = folders.flatMap((folder) => [
		join(folder, 'soffice'),
		join(folder, 'libreoffice')
	]);
	return [...onPath, ...usualPlaces].find((path) => existsSync(path));
}
