/** What a datum is about: groups that its measure, its population or its table does not have. */

import { describe, expect, test } from 'vitest';
import { rankProblems } from '$lib/data/validation/rules-ranks';
import { subjectProblems } from '$lib/data/validation/rules-subjects';
import { smallTables, told, type Cells } from './small-tables';

const study = {
	groups: [
		{ id: 'only', dimension: 'behaviour', populations: 'all sample' },
		{ id: 'both', dimension: 'behaviour', populations: 'all' },
		{ id: 'female', dimension: 'gender', populations: 'all' }
	],
	measures: [
		{ id: 'share', not_applicable: 'both' },
		{ id: 'age', not_applicable: '' }
	]
};
const datum = { id: 'P', measure: 'age', population: 'all', groups: 'only' };
const ofEstimate = (cells: Cells) =>
	told(subjectProblems(smallTables({ ...study, estimates: [{ ...datum, ...cells }] })));
const ofComparison = (cells: Cells, estimates: Cells[] = []) =>
	told(
		subjectProblems(smallTables({ ...study, estimates, comparisons: [{ ...datum, ...cells }] }))
	);

describe('a datum is about', () => {
	test.each<[string, Cells]>([
		['a group of its population', {}],
		['the whole population', { groups: '' }],
		['a group of each of two dimensions', { groups: 'only female' }],
		['a group that is not known, which the keys tell', { groups: 'x' }],
		['a measure that is not known, which the keys tell', { measure: 'x', groups: 'both' }],
		['a group that its measure has', { measure: 'share' }]
	])('%s', (_, cells) => {
		expect(ofEstimate(cells)).toEqual([]);
		expect(ofComparison(cells)).toEqual([]);
	});

	const notApplicable =
		'row 2, groups: P is about "both", for which the measure "share" is not applicable. ' +
		'Action: change groups, or take "both" out of not_applicable in measures.csv.';
	const elsewhere = (column: string) =>
		`row 2, ${column}: P is about "both" in the population "sample", where the study does not describe that group. ` +
		'Action: change population, or add "sample" to the populations of "both" in groups.csv.';

	test('no group that its measure excludes', () => {
		const cells = { measure: 'share', groups: 'both' };
		expect(ofEstimate(cells)).toEqual([`estimates.csv, ${notApplicable}`]);
		expect(ofComparison(cells)).toEqual([`comparisons.csv, ${notApplicable}`]);
	});

	test('no group that its population does not have, on either side', () => {
		const cells = { population: 'sample', groups: 'both' };
		expect(ofEstimate(cells)).toEqual([`estimates.csv, ${elsewhere('groups')}`]);
		expect(ofComparison(cells)).toEqual([`comparisons.csv, ${elsewhere('groups')}`]);
		expect(ofComparison({ population: 'sample', comparators: 'both' })).toEqual([
			`comparisons.csv, ${elsewhere('comparators')}`
		]);
		expect(ofComparison({ measure: 'share', comparators: 'both' })).toEqual([]);
	});

	test('no two groups of one dimension, but what a comparison compares', () => {
		expect(ofEstimate({ groups: 'only female both' })).toEqual([
			'estimates.csv, row 2, groups: P names two groups of the dimension "behaviour". Action: give each of them a row of its own.'
		]);
		expect(ofEstimate({ groups: 'x y' })).toEqual([]);
		expect(ofComparison({ groups: 'only both' })).toEqual([]);
	});

	test('what no other datum is called', () => {
		expect(ofComparison({}, [{ id: 'Q' }])).toEqual([]);
		expect(ofComparison({}, [{ id: 'Q' }, { id: 'P' }])).toEqual([
			'comparisons.csv, row 2, id: id is "P", as it is in row 3 of estimates.csv. Action: give one of the two data another id.'
		]);
	});
});

describe('a top rank', () => {
	const first = { id: 'F', kind: 'top-rank', measure: 'forms', groups: 'only', population: 'all' };
	const problemsOf = (...estimates: Cells[]) => told(rankProblems(smallTables({ estimates })));

	test('is one for each measure, group and population', () => {
		expect(
			problemsOf(
				first,
				{ ...first, measure: 'x' },
				{ ...first, groups: '' },
				{ ...first, population: 'x' }
			)
		).toEqual([]);
		expect(problemsOf(first, { ...first, kind: 'listed' })).toEqual([]);
		expect(problemsOf({ id: 'X' }, first, { ...first, id: 'G' }, { ...first, id: 'H' })).toEqual([
			'estimates.csv, row 4, kind: G is a top rank of "forms", which has one in row 3. Action: change kind to listed in one of the two rows.',
			'estimates.csv, row 5, kind: H is a top rank of "forms", which has one in row 3. Action: change kind to listed in one of the two rows.'
		]);
	});
});
