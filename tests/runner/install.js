/** Installs the packages of the lock file when they are missing or out of date. */

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root } from './command.js';

/** @param {string} path */
const changed = (path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** @returns {Promise<boolean>} whether the packages are there */
export async function installed() {
	// npm writes this list last, so an install that was cut short has none.
	if (changed('node_modules/.package-lock.json') >= changed('package-lock.json')) return true;
	console.log('Installing packages');
	return npm(['ci']);
}
