/** Runs one of npm's commands and waits for it, on any system. */

import { spawn } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's own folder: every command starts there. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * Runs `npm` with its output on this terminal, unless that is hidden.
 *
 * @param {string[]} args arguments without spaces, since a shell may read them
 * @param {{ env?: Record<string, string>, timeout?: number, quiet?: boolean }} [options]
 *   variables added to the environment, a time limit in milliseconds, and whether to hide its output
 * @returns {Promise<boolean>} whether it ended well
 */
export function npm(args, { env = {}, timeout, quiet = false } = {}) {
	const cli = process.env.npm_execpath;
	const output = quiet ? 'ignore' : 'inherit';
	// Without npm around us only its command is known, and Windows has that as a batch file, which
	// Node starts through a shell or not at all.
	const [command, first, shell] = cli?.endsWith('npm-cli.js')
		? [process.execPath, [cli], false]
		: ['npm', [], process.platform === 'win32'];
	return new Promise((done) => {
		const child = spawn(command, [...first, ...args], {
			cwd: root,
			env: { ...process.env, ...env },
			shell,
			stdio: ['ignore', output, output],
			timeout
		});
		child.on('error', (error) => {
			console.error(error.message);
			done(false);
		});
		child.on('close', (code) => done(code === 0));
	});
}
