/** How many tests passed and failed, read from the reports of Vitest and Playwright. */

import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * Anything wrong that no test owns up to, such as a file that does not load, is one failure more.
 *
 * @param {Counts} counts
 * @param {boolean} well whether the command ended well
 * @returns {Counts}
 */
function withCommand({ passed, failed }, well) {
	return { passed, failed: well ? failed : Math.max(failed, 1) };
}

/**
 * @param {string} file a report that may be missing
 * @returns {any} its contents, or nothing when it cannot be read
 */
function report(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return undefined;
	}
}

/**
 * A skipped or unwritten test counts as failed: it checks nothing.
 *
 * @param {string} file Vitest's JSON report
 * @param {boolean} well whether Vitest ended well
 * @returns {Counts}
 */
export function unitCounts(file, well) {
	/** @type {{ status: string, assertionResults: { status: string }[] }[]} */
	const files = report(file)?.testResults ?? [];
	const tests = files.flatMap(({ assertionResults }) => assertionResults);
	const passed = tests.filter(({ status }) => status === 'passed').length;
	const broken = files.filter(
		({ status, assertionResults }) =>
			status === 'failed' && assertionResults.every((test) => test.status === 'passed')
	).length;
	return withCommand({ passed, failed: tests.length - passed + broken }, well && tests.length > 0);
}

/**
 * A skipped test and one that passed only at a second try count as failed.
 *
 * @param {string} file Playwright's JSON report
 * @param {boolean} well whether Playwright ended well
 * @returns {Counts}
 */
export function browserCounts(file, well) {
	const stats = report(file)?.stats ?? { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
	const failed = stats.unexpected + stats.flaky + stats.skipped;
	return withCommand({ passed: stats.expected, failed }, well && stats.expected + failed > 0);
}

/**
 * @param {string} file Vitest's list of tests that it has not run
 * @returns {number} how many they are; 0 when there is no list
 */
export function listed(file) {
	return report(file)?.length ?? 0;
}
