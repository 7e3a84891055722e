/** Comparisons that hold a number, hide their comparators or compare groups that overlap. */

import { describe, expect, test } from 'vitest';
import { comparisonProblems } from '$lib/data/validation/rules-comparisons';
import { GROUPS } from './nested-groups';
import { smallTables, told, type Cells } from './small-tables';

describe('the rules of comparisons', () => {
	const sound = {
		id: 'C',
		groups: 'only',
		comparators: 'both offline',
		comparator_status: 'stated',
		direction: 'older'
	};
	const problemsOf = (cells: Cells) =>
		told(
			comparisonProblems(smallTables({ groups: GROUPS, comparisons: [{ ...sound, ...cells }] }))
		);

	test.each<[string, Cells]>([
		['with comparators', {}],
		['without any, where none are stated', { comparators: '', comparator_status: 'not-stated' }],
		['whose status is missing, which its cell tells', { comparators: '', comparator_status: '' }],
		['with a group that is not known, which the keys tell', { comparators: 'dual' }],
		['without a word, which its cell tells', { direction: '' }]
	])('find no fault in one %s', (_, cells) => {
		expect(problemsOf(cells)).toEqual([]);
	});

	test.each(['direction', 'clause', 'hedge', 'note'])(
		'name a digit in %s, of any script',
		(column) => {
			for (const text of ['2 years older', 'x٢']) {
				expect(problemsOf({ [column]: text })).toEqual([
					`comparisons.csv, row 2, ${column}: the direction C has a digit in ${column}: "${text}". ` +
						'Action: take the number out; if its size is published, it belongs in estimates.csv.'
				]);
			}
		}
	);

	test.each<[string, Cells, string]>([
		[
			'a sign for a word',
			{ direction: '↑' },
			'direction: the direction C has no word, only "↑". Action: say in direction which way it goes, as in "fewer".'
		],
		[
			'comparators that are not stated',
			{ comparator_status: 'not-stated' },
			'comparator_status: C names comparators, but comparator_status is not-stated. Action: empty comparators, or change comparator_status to stated, carried-over or implied.'
		],
		[
			'stated comparators that are not there',
			{ comparators: '' },
			'comparators: C names no comparators, but comparator_status is stated. Action: name the groups in comparators, or change comparator_status to not-stated.'
		],
		[
			'an overlap with a comparator',
			{ comparators: 'any' },
			'comparators: C sets "only" beside "any", but groups.csv does not say that they do not overlap. Action: compare groups of one partition, or correct partition in groups.csv.'
		],
		[
			'an overlap of two comparators',
			{ comparators: 'both part' },
			'comparators: C sets "both" beside "part", but groups.csv does not say that they do not overlap. Action: compare groups of one partition, or correct partition in groups.csv.'
		]
	])('name %s', (_, cells, line) => {
		expect(problemsOf(cells)).toEqual([`comparisons.csv, row 2, ${line}`]);
	});
});
