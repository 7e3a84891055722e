/** What the figures were measured on. */

import { cpus, release, totalmem, type } from 'node:os';

/** @param {string} browser its version */
export function machine(browser) {
	const [cpu] = cpus();
	return [
		`${cpus().length} cores (${cpu?.model.trim()})`,
		`${Math.round(totalmem() / 2 ** 30)} GiB of memory`,
		`${type()} ${release()}`,
		`Chromium ${browser}`,
		`Node ${process.versions.node}`
	].join(', ');
}
