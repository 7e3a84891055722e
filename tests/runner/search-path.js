/** Finds program files by name, where a shell would look for them. */

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * @param {string[]} names of commands, the preferred first
 * @returns {string[]} the program files that are there, in that order
 */
export function onSearchPath(names) {
	const suffix = process.platform === 'win32' ? '.exe' : '';
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	return names
		.flatMap((name) => folders.map((folder) => join(folder, name + suffix)))
		.filter((path) => existsSync(path));
}
