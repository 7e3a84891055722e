/** Finds Firefox, when the machine has it. */

import { existsSync } from 'node:fs';
import { onSearchPath } from './search-path.js';

const usualPlaces = [
	'/Applications/Firefox.app/Contents/MacOS/firefox',
	'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
	'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
	'/opt/firefox/firefox'
];

/** @returns {string | undefined} the path of the program: FIREFOX_PATH, or the first that is there */
export function findFirefox() {
	const named = process.env.FIREFOX_PATH ? [process.env.FIREFOX_PATH] : [];
	return [...named, ...onSearchPath(['firefox-esr', 'firefox']), ...usualPlaces].find((path) =>
		existsSync(path)
	);
}
