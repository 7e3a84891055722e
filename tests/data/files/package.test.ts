/** A package as a whole: which of its files are read, and what is told where one is not there. */

import { describe, expect, test } from 'vitest';
import { validatePackage } from '$lib/data/validation/validate-package';
import { validateStudies } from '$lib/data/validation/validate-studies';
import { FOLDER, packageFiles } from '../package-files';
import { told } from './small-resource';

const FILE = `${FOLDER}datapackage.json`;
const { [FILE]: descriptor = '', ...tables } = packageFiles;

describe('a package without a descriptor', () => {
	test('is told of where the descriptor should be, and its tables are read all the same', () => {
		expect(told(validatePackage({ 'data/x/notes.csv': '\n' }))).toEqual([
			'data/x/datapackage.json: the package has no descriptor. Action: add datapackage.json, which describes the tables.',
			'data/x/notes.csv, row 1: the file is empty. Action: add the header, which names the columns, and the rows.'
		]);
		expect(told(validatePackage({ 'notes.csv': 'id\n' }))).toEqual([
			'datapackage.json: the package has no descriptor. Action: add datapackage.json, which describes the tables.'
		]);
		expect(validatePackage({})).toMatchObject([
			{ file: 'datapackage.json', row: null, column: null }
		]);
		expect(validatePackage({ 'data/x/my-datapackage.json': descriptor })).toHaveLength(1);
	});

	test('that can be read has its tables read, too', () => {
		const problems = validatePackage({ [FILE]: '{', [`${FOLDER}notes.csv`]: '\n' });
		expect(problems.map(({ file }) => file)).toEqual([FILE, `${FOLDER}notes.csv`]);
	});
});

describe('the files of a package', () => {
	test('are tables where their name says so', () => {
		expect(validatePackage({ ...packageFiles, [`${FOLDER}README.md`]: '"' })).toEqual([]);
	});

	test('that lack a column keep the rules of the study silent about their rows', () => {
		const name = `${FOLDER}findings.csv`;
		const without = tables[name]!.replace('role', 'part');
		const problems = validatePackage({ ...packageFiles, [name]: without });
		expect(problems.map(({ column }) => column)).toEqual(['role', 'part']);
	});

	test('with a row that is not whole keep them silent about that row', () => {
		const name = `${FOLDER}estimates.csv`;
		const cut = tables[name]!.replace(/^P2,.*$/m, 'P2,share-of-assessed,nowhere');
		const problems = told(validatePackage({ ...packageFiles, [name]: cut }));
		expect(problems).toContainEqual(
			expect.stringMatching(/estimates\.csv, row 3: the row has 3 cells/)
		);
		expect(problems.join()).not.toContain('nowhere');
	});
});

test('the studies have the one of the front page among them', () => {
	const study = { 'hollis-belton-2017': packageFiles };
	expect(validateStudies(study, 'hollis-belton-2017')).toEqual([]);
	expect(told(validateStudies(study, 'other-2020'))).toEqual([
		'data/other-2020/datapackage.json: the study of the front page, "other-2020", has no folder. Action: add the folder "other-2020", or name another study in src/lib/data/main-study.ts.'
	]);
	const two = { ...study, 'x-2020': { 'data/x-2020/notes.csv': 'id\n' } };
	expect(validateStudies(two, 'hollis-belton-2017').map(({ file }) => file)).toEqual([
		'data/x-2020/datapackage.json'
	]);
});
