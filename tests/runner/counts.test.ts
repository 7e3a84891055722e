/** What counts as a failed test. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserCounts, listed, unitCounts } from './counts.js';

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'counts-'))));
afterAll(() => rmSync(folder, { recursive: true }));

function report(contents: unknown): string {
	const file = join(folder, 'report.json');
	writeFileSync(file, JSON.stringify(contents));
	return file;
}

const file = (status: string, ...tests: string[]) => ({
	status,
	assertionResults: tests.map((test) => ({ status: test }))
});

describe('counts of the unit tests', () => {
	it('take a skipped test and an unwritten one for failures', () => {
		const tests = report({ testResults: [file('passed', 'passed', 'skipped', 'todo', 'pending')] });
		expect(unitCounts(tests, true)).toEqual({ passed: 1, failed: 3 });
	});

	it('take a file that does not load for one failure', () => {
		const tests = report({ testResults: [file('passed', 'passed'), file('failed')] });
		expect(unitCounts(tests, false)).toEqual({ passed: 1, failed: 1 });
	});

	it('take an error outside every test for one failure', () => {
		const tests = report({ testResults: [file('passed', 'passed')] });
		expect(unitCounts(tests, false)).toEqual({ passed: 1, failed: 1 });
	});

	it('take no report and no tests for one failure', () => {
		expect(unitCounts(join(folder, 'absent.json'), true)).toEqual({ passed: 0, failed: 1 });
		expect(unitCounts(report({ testResults: [] }), true)).toEqual({ passed: 0, failed: 1 });
	});
});

describe('counts of the browser tests', () => {
	it('take skipped and flaky tests for failures', () => {
		const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 1 };
		expect(browserCounts(report({ stats }), false)).toEqual({ passed: 5, failed: 3 });
	});

	it('take no report, no tests and a server that does not start for one failure', () => {
		const none = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
		expect(browserCounts(join(folder, 'absent.json'), true)).toEqual({ passed: 0, failed: 1 });
		expect(browserCounts(report({ stats: none }), true)).toEqual({ passed: 0, failed: 1 });
		expect(browserCounts(report({ stats: none }), false)).toEqual({ passed: 0, failed: 1 });
	});
});

describe('the number of tests that were not run', () => {
	it('is the length of their list', () => {
		expect(listed(report([{ name: 'one' }, { name: 'two' }]))).toBe(2);
		expect(listed(join(folder, 'absent.json'))).toBe(0);
	});
});
