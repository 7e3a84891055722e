/** Documents that no cited work is, or the wrong one, each named with its row. */

import { describe, expect, test } from 'vitest';
import { workProblems } from '$lib/data/validation/rules-works';
import { smallTables, told } from './small-tables';

const place = (id: string, document: string, grade = 'P') => ({ id, document, grade });
const work = (document: string, more: { quotes?: boolean } = {}) => ({
	documents: [document],
	citation: `The work ${document}`,
	...more
});

function problemsOf(locators: ReturnType<typeof place>[], works: ReturnType<typeof work>[]) {
	const descriptor = { file: 'data/small/datapackage.json', works };
	return told(workProblems(descriptor, smallTables({ locators })));
}

describe('works are sound', () => {
	test.each([
		['a study that is one work names none', [place('a', 'report')], []],
		[
			'each document of a study of two works is in one',
			[place('a', 'x'), place('b', 'y')],
			[work('x'), work('y')]
		],
		[
			'a study of one work names who quotes it',
			[place('a', 'report'), place('b', 'paper', 'S')],
			[work('paper', { quotes: true })]
		]
	])('%s', (_, locators, works) => {
		expect(problemsOf(locators, works)).toEqual([]);
	});
});

describe('works are refused', () => {
	test('a quotation without who quotes', () => {
		expect(problemsOf([place('a', 'paper', 'S')], [])).toEqual([
			'locators.csv, row 2, document: "paper" quotes the study, and no work in study.works is cited for it. Action: add a work with the document "paper" to study.works in datapackage.json.'
		]);
	});

	test('a document of its own that the works leave out', () => {
		expect(problemsOf([place('a', 'x'), place('b', 'y')], [work('x')])).toEqual([
			'locators.csv, row 3, document: "y" belongs to the study, and no work in study.works is cited for it. Action: add a work with the document "y" to study.works in datapackage.json.'
		]);
	});

	test('a grade that is not that of the work', () => {
		const [own, quoted] = [
			problemsOf([place('a', 'x', 'S')], [work('x')]),
			problemsOf([place('a', 'x')], [work('x', { quotes: true })])
		];
		expect(own).toEqual([
			'locators.csv, row 2, grade: "x" has the grade S, but in study.works it is a work of the study. Action: correct the grade, or "quotes" of the work in datapackage.json.'
		]);
		expect(quoted[0]).toContain('grade P, but in study.works it is a work that quotes the study');
	});

	test('a document that is nowhere, and one that is in two works', () => {
		const told = problemsOf([place('a', 'x')], [work('x'), work('x'), work('z')]);
		expect(told).toHaveLength(2);
		expect(told.join()).toMatch(/"z", which no row of locators\.csv is in/);
		expect(told.join()).toMatch(/names the document "x" twice/);
	});
});
