/** What is said of a program that is not installed, and where programs are looked for. */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sourceFiles } from '../source-files';
import { findFirefox } from './firefox.js';
import { asWideAsArial, findOffice } from './office.js';
import { absence, FIREFOX, LIBREOFFICE, need } from './optional.js';

const suffix = process.platform === 'win32' ? '.exe' : '';

describe('a program on the search path', () => {
	let folders: string[];
	beforeEach(() => {
		const folder = mkdtempSync(join(tmpdir(), 'programs-'));
		folders = ['first', 'second'].map((name) => join(folder, name));
		for (const one of folders) mkdirSync(one);
		vi.stubEnv('PATH', folders.join(delimiter));
		vi.stubEnv('FIREFOX_PATH', '');
	});
	afterEach(() => {
		vi.unstubAllEnvs();
		rmSync(join(folders[0]!, '..'), { recursive: true });
	});

	function program(folder: number, name: string): string {
		const path = join(folders[folder]!, name + suffix);
		writeFileSync(path, '');
		return path;
	}

	it('is found in any of its folders', () => {
		const path = program(1, 'soffice');
		expect(findOffice()).toBe(path);
	});

	it('is the preferred one where there are two', () => {
		program(0, 'firefox');
		const path = program(1, 'firefox-esr');
		expect(findFirefox()).toBe(path);
	});

	it('gives way to the one that the environment names', () => {
		program(0, 'firefox');
		const path = program(1, 'nightly');
		vi.stubEnv('FIREFOX_PATH', path);
		expect(findFirefox()).toBe(path);
	});
});

describe('a program that is missing', () => {
	it('is named in one sentence with the number of checks, and how to get it', () => {
		const words = absence(LIBREOFFICE, 'LibreOffice is not installed', 12);
		expect(words).toMatch(/^LibreOffice is not installed, so 12 checks are left out, which would /);
		expect(words).toContain('apt-get install');
		expect(absence(FIREFOX, 'Firefox is not installed', 1)).toMatch(
			/^Firefox is not installed, so 1 check is left out, /
		);
	});

	it('fails the tests that were asked for by name', () => {
		const lacking = () => 'Firefox is not installed';
		expect(() => need({ ...FIREFOX, lacking })).toThrow('Firefox is not installed; these tests');
		expect(() => need({ ...FIREFOX, lacking: () => undefined })).not.toThrow();
	});
});

it.each([
	['Liberation Sans', true],
	['Arial,Arial Regular', true],
	['DejaVu Sans', false],
	['Liberation Sans Narrow', false]
])('slides are tried in %s: %s', (family, well) => {
	expect(asWideAsArial(family)).toBe(well);
});

it.each([LIBREOFFICE, FIREFOX])('$name has tests and a script of its own', ({ project }) => {
	const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
	expect(scripts[`test:${project}`]).toContain(`--project ${project}`);
	expect(sourceFiles(`tests/${project}`, '.test.ts').length).toBeGreaterThan(0);
});
