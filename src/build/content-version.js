/** Names a build after everything that it is made from. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MADE_FROM = ['src', 'data', 'static'];
const ALSO = ['package-lock.json', 'svelte.config.js', 'vite.config.ts'];

/**
 * Twelve hexadecimal digits: the same for the same content, wherever and whenever it is built.
 *
 * @param {string} [root] folder of the project
 * @returns {string}
 */
export function contentVersion(root = ROOT) {
	const hash = createHash('sha256');
	hash.update(process.env.BASE_PATH ?? '');
	const files = MADE_FROM.flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
	);
	for (const file of [...files, ...ALSO.map((name) => join(root, name))].sort()) {
		hash.update(relative(root, file).replaceAll('\\', '/'));
		hash.update(readFileSync(file));
	}
	return hash.digest('hex').slice(0, 12);
}
