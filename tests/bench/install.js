/** Fetches what the explorer is measured against, once; nobody else has to wait for it. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** @throws {Error} when npm cannot fetch them */
export function installPeers() {
	if (existsSync(`${HERE}node_modules/vega-lite`)) return;
	console.log('Fetching the libraries to compare with.');
	// Some ask for a newer Node than the explorer does, and are only bundled here, not run.
	const options = ['ci', '--engine-strict=false', '--no-audit', '--no-fund', '--loglevel=error'];
	const { status } = spawnSync('npm', options, { cwd: HERE, stdio: 'inherit', shell: true });
	if (status !== 0) throw new Error('The libraries to compare with could not be fetched.');
}
