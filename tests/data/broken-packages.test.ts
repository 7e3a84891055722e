/** Each way to break the package is named with its file, its row and what to do. */

import { describe, expect, it } from 'vitest';
import { formatProblems } from '$lib/data/validation/problem';
import { validatePackage, type PackageFiles } from '$lib/data/validation/validate-package';
import type { BrokenPackage } from './broken/broken-package';
import { BROKEN_CELLS } from './broken/cells';
import { BROKEN_ESTIMATES } from './broken/estimates';
import { BROKEN_FILES } from './broken/files';
import { BROKEN_RULES } from './broken/rules';
import { FOLDER, packageFiles } from './package-files';

function broken({ file, mutate }: BrokenPackage, files = packageFiles): PackageFiles {
	const { [FOLDER + file]: text = '', ...others } = files;
	const changed = mutate(text);
	return changed === undefined ? others : { ...others, [FOLDER + file]: changed };
}

const CASES = [...BROKEN_FILES, ...BROKEN_CELLS, ...BROKEN_RULES, ...BROKEN_ESTIMATES];

describe('a broken package', () => {
	it.each(CASES)('$name', (one) => {
		const { expected } = one;
		const problems = validatePackage(broken(one));
		const file = FOLDER + (expected.file ?? one.file);
		const found = problems.filter(
			(problem) =>
				problem.file === file &&
				problem.row === expected.row &&
				(expected.column === undefined || problem.column === expected.column) &&
				expected.message.test(problem.message) &&
				expected.action.test(problem.action)
		);
		expect(found, formatProblems(problems) || 'no problem at all').toHaveLength(1);
	});

	it('has all its problems reported at once', () => {
		const names = [
			'a number in words',
			'a low end that the inputs do not give',
			'a figure without a headline',
			'a group that does not exist',
			'a pattern that stays in its lane'
		];
		const faults = CASES.filter(({ name }) => names.includes(name));
		const files = faults.reduce((texts, fault) => broken(fault, texts), packageFiles);
		const problems = validatePackage(files);
		expect(faults).toHaveLength(names.length);
		for (const { expected } of faults) {
			expect(problems.filter(({ message }) => expected.message.test(message))).toHaveLength(1);
		}
	});

	it('is reported in one line a problem, with its place, ordered by file and row', () => {
		const low = CASES.find(({ name }) => name === 'a low end that the inputs do not give')!;
		const page = CASES.find(({ name }) => name === 'a number in words')!;
		expect(formatProblems(validatePackage(broken(page, broken(low))))).toBe(
			'data/hollis-belton-2017/estimates.csv, row 4, low: the derived value P3 states 38.0 as its low end, ' +
				'but its inputs give 38.5. Action: change low to 38.5.\n' +
				'data/hollis-belton-2017/locators.csv, row 26, page: page is "about 31", which is not a whole ' +
				'number. Action: write page in digits only.'
		);
	});
});

describe('the bundled package', () => {
	it('has no problem', () => {
		expect(formatProblems(validatePackage(packageFiles))).toBe('');
	});

	it('may name its files without a folder', () => {
		const bare = Object.entries(packageFiles).map(([path, text]) => [
			path.slice(FOLDER.length),
			text
		]);
		expect(validatePackage(Object.fromEntries(bare) as PackageFiles)).toEqual([]);
	});
});
