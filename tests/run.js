/**
 * Every check of the project, from a fresh clone with nothing but Node and npm: types, lint, unit
 * and chart tests, build, browser tasks. The last line printed is the count of passed and failed.
 */

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './runner/browser.js';
import { npm, root } from './runner/command.js';
import { browserCounts, unitCounts } from './runner/counts.js';
import { installed } from './runner/install.js';

/** @typedef {import('./runner/counts.js').Counts} Counts */

const reports = 'node_modules/.cache/test-reports';
const unitReport = `${reports}/unit.json`;
const browserReport = `${reports}/browser.json`;

/** @type {Counts} */
const total = { passed: 0, failed: 0 };

/**
 * @param {string} name
 * @param {() => Promise<Counts>} run
 * @returns {Promise<boolean>} whether nothing failed
 */
async function stage(name, run) {
	console.log(`\n--- ${name} ---\n`);
	const start = performance.now();
	const { passed, failed } = await run();
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	console.log(`\n${name}: ${passed} passed, ${failed} failed, in ${seconds} s`);
	total.passed += passed;
	total.failed += failed;
	return failed === 0;
}

/** @param {string} script one of the scripts of package.json, which counts as one check */
const script = (script) => async () =>
	(await npm(['run', '--silent', script])) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

async function unitTests() {
	const output = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
	const well = await npm(['run', '--silent', 'test:unit', '--', ...output]);
	return unitCounts(join(root, unitReport), well);
}

async function browserTasks() {
	try {
		const { path, env } = await findBrowser();
		console.log(`Browser: ${path}\n`);
		const well = await npm(['run', '--silent', 'test:browser', '--', '--reporter=list,json'], {
			env: { ...env, CHROMIUM_PATH: path, PLAYWRIGHT_JSON_OUTPUT_FILE: join(root, browserReport) }
		});
		return browserCounts(join(root, browserReport), well);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return { passed: 0, failed: 1 };
	}
}

if (await installed()) {
	// A report of an earlier run must not be counted.
	rmSync(join(root, reports), { recursive: true, force: true });
	mkdirSync(join(root, reports), { recursive: true });

	await stage('Types', script('check'));
	await stage('Lint', script('lint'));
	await stage('Unit and chart tests', unitTests);
	if (await stage('Build', script('build'))) await stage('Browser tasks', browserTasks);
	else console.log('\nBrowser tasks are left out: there is no build to try them on.');
} else {
	console.error('The packages could not be installed.');
	total.failed += 1;
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
