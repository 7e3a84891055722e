/**
 * Every check of the project, from a fresh clone with nothing but Node and npm: types, lint, unit
 * and chart tests, build, browser tasks; and where LibreOffice and Firefox are installed, what
 * these make of our files. The last line printed is the count of passed and failed.
 */

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './runner/browser.js';
import { npm, root } from './runner/command.js';
import { browserCounts, listed, unitCounts } from './runner/counts.js';
import { installed } from './runner/install.js';
import { absence, FIREFOX, LIBREOFFICE } from './runner/optional.js';

/** @typedef {import('./runner/counts.js').Counts} Counts */

const reports = 'node_modules/.cache/test-reports';
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

/** @param {string} project of Vitest, with a script `test:<project>` */
const vitest = (project) => async () => {
	const report = `${reports}/${project}.json`;
	const output = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const well = await npm(['run', '--silent', `test:${project}`, '--', ...output]);
	return unitCounts(join(root, report), well);
};

/** @type {string[]} the stages left out, and why */
const leftOut = [];

/**
 * A stage that needs a program of others: without it nothing is tried, and nothing counted.
 *
 * @param {string} name
 * @param {import('./runner/optional.js').Program} program
 */
async function optionalStage(name, program) {
	const lacking = program.lacking();
	if (!lacking) return void (await stage(name, vitest(program.project)));
	const list = `${reports}/${program.project}-list.json`;
	const options = ['--project', program.project, `--json=${list}`];
	await npm(['exec', '--', 'vitest', 'list', ...options], { quiet: true });
	const count = listed(join(root, list));
	console.log(`\n--- ${name} ---\n\n${absence(program, lacking, count)}`);
	leftOut.push(`${name} (${count}): ${lacking}`);
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

	// Each keeps one core busy, and prints little but faults.
	await Promise.all([stage('Types', script('check')), stage('Lint', script('lint'))]);
	// LibreOffice and Firefox wait as much as they work.
	await Promise.all([
		stage('Unit and chart tests', vitest('unit')),
		optionalStage('Office files', LIBREOFFICE)
	]);
	if (await stage('Build', script('build'))) {
		await Promise.all([stage('Browser tasks', browserTasks), optionalStage('Firefox', FIREFOX)]);
	} else {
		console.log('\nThe tests in browsers are left out: there is no build to try them on.');
	}
} else {
	console.error('The packages could not be installed.');
	total.failed += 1;
}

// A run on a server is read from its end, and should have had every program.
const mark = process.env.CI ? 'WARNING, LEFT OUT' : 'Left out';
for (const stage of leftOut) console.log(`${stage === leftOut[0] ? '\n' : ''}${mark}: ${stage}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
