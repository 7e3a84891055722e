/** How groups lie to each other, and what the rules of groups, comparisons and subjects make of it. */

import { describe, expect, test } from 'vitest';
import { groupRelations } from '$lib/data/validation/group-relations';
import { comparisonProblems } from '$lib/data/validation/rules-comparisons';
import { derivedGroupProblems } from '$lib/data/validation/rules-derived-groups';
import { groupProblems } from '$lib/data/validation/rules-groups';
import { smallTables, told, type Cells } from './small-tables';

const GROUPS: Cells[] = [
	{ id: 'any', partition: '' },
	{ id: 'only', partition: 'behaviour', part_of: 'any' },
	{ id: 'both', partition: 'behaviour', part_of: 'any' },
	{ id: 'part', partition: 'sub', part_of: 'both' },
	{ id: 'rest', partition: 'sub', part_of: 'both' },
	{ id: 'offline', partition: 'behaviour' },
	{ id: 'female', partition: 'gender' }
];

describe('two groups', () => {
	const { around, isInside, areDisjoint } = groupRelations(smallTables({ groups: GROUPS }));

	test('lie inside each other from the inside out', () => {
		expect(around('part')).toEqual(['part', 'both', 'any']);
		expect(around('any')).toEqual(['any']);
		expect(around('')).toEqual([]);
		expect(isInside('part', 'any')).toBe(true);
		expect(isInside('any', 'part')).toBe(false);
		expect(isInside('any', 'any')).toBe(false);
	});

	test.each([
		['only', 'both', true],
		['part', 'rest', true],
		['part', 'only', true],
		['part', 'offline', true],
		['part', 'both', false],
		['both', 'part', false],
		['any', 'only', false],
		['any', 'offline', false],
		['female', 'only', false],
		['only', 'only', false],
		['unknown', 'only', false]
	])('"%s" and "%s" do not overlap: %s', (a, b, disjoint) => {
		expect(areDisjoint(a, b)).toBe(disjoint);
		expect(areDisjoint(b, a)).toBe(disjoint);
	});
});

describe('the rules of groups', () => {
	const problemsOf = (...groups: Cells[]) => told(groupProblems(smallTables({ groups })));

	test('find no fault in a sound nesting', () => {
		expect(problemsOf(...GROUPS)).toEqual([]);
	});

	test('name each group of a circle, and the way round', () => {
		expect(
			problemsOf(
				{ id: 'a', partition: 'p', part_of: 'b' },
				{ id: 'b', partition: 'q', part_of: 'a' }
			)
		).toEqual([
			'groups.csv, row 2, part_of: the group "a" lies inside itself, by way of b, a. Action: change or empty part_of in one of these rows.',
			'groups.csv, row 3, part_of: the group "b" lies inside itself, by way of a, b. Action: change or empty part_of in one of these rows.'
		]);
	});

	test('name a group inside another of its partition, however far out', () => {
		expect(
			problemsOf(
				{ id: 'a', partition: 'p' },
				{ id: 'b', partition: 'q', part_of: 'a' },
				{ id: 'c', partition: 'p', part_of: 'b' }
			)
		).toEqual([
			'groups.csv, row 4, partition: the group "c" lies inside "a", but both are in the partition "p", whose groups do not overlap. Action: change partition or part_of.'
		]);
	});

	test('name a group in no partition that holds no other', () => {
		expect(problemsOf({ id: 'a' }, { id: 'b', partition: 'p' })).toEqual([
			'groups.csv, row 2, partition: the group "a" is in no partition, and no group lies inside it. Action: name its partition, or put the groups that it holds inside it with part_of.'
		]);
		expect(problemsOf({ id: 'a', part_of: 'b' }, { id: 'b' })).toHaveLength(1);
	});
});

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

describe('the groups of a derived value', () => {
	const inputs = ['any', 'only', 'both', 'part', 'female'].map((id) => ({
		id: `P-${id}`,
		kind: 'percentage',
		groups: id
	}));
	const problemsOf = (formula: string, of: string, groups: string, within = '') =>
		told(
			derivedGroupProblems(
				smallTables({
					groups: GROUPS,
					estimates: [...inputs, { id: 'D', kind: 'derived', formula, inputs: of, groups, within }]
				})
			)
		);
	const at = (text: string) => [`estimates.csv, row 7, ${text}`];

	test.each([
		['complement', 'P-any', 'offline', ''],
		['difference', 'P-any P-only', 'both', ''],
		['difference', 'P-any P-only', 'part', ''],
		['ratio', 'P-only P-any', 'only', 'any'],
		['complement', 'P-any P-only', 'any', ''],
		['difference', 'P-any', 'female', ''],
		['difference', 'P-any P-only P-both', 'female', ''],
		['ratio', 'P-any', 'female', ''],
		['sum', 'P-any P-only', 'female', ''],
		['difference', '', 'female', '']
	])('as a %s of "%s" is "%s", or another rule tells', (formula, of, groups, within) => {
		expect(problemsOf(formula, of, groups, within)).toEqual([]);
	});

	test.each(['', 'any', 'only'])(
		'as a complement cannot be "%s", which holds some of it',
		(groups) => {
			expect(problemsOf('complement', 'P-any', groups)).toEqual(
				at(
					`groups: the derived value D is about "${groups}", but its inputs give a group without anybody of "any". Action: change groups to a group without anybody of "any", or correct inputs.`
				)
			);
		}
	);

	test('as a complement cannot be the group around what is taken away', () => {
		expect(problemsOf('complement', 'P-only', 'any')).toHaveLength(1);
	});

	test.each(['only', 'offline', 'any'])('as a difference cannot be "%s"', (groups) => {
		expect(problemsOf('difference', 'P-any P-only', groups)).toEqual(
			at(
				`groups: the derived value D is about "${groups}", but its inputs give a group inside "any" that does not overlap "only". Action: change groups to a group inside "any" that does not overlap "only", or correct inputs.`
			)
		);
	});

	test.each([
		['difference', 'P-only P-any', 'any', 'only', 'both', ''],
		['difference', 'P-any P-female', 'female', 'any', 'both', ''],
		['ratio', 'P-any P-only', 'any', 'only', 'any', 'only']
	])('as a %s of "%s" take "%s" as a part of "%s"', (formula, of, part, whole, groups, within) => {
		expect(problemsOf(formula, of, groups, within)).toEqual(
			at(
				`inputs: the derived value D takes "${part}" as a part of "${whole}", but groups.csv does not. Action: check the order of inputs, or put "${part}" inside "${whole}" with part_of.`
			)
		);
	});

	test('as a ratio are the part, within the whole', () => {
		expect(problemsOf('ratio', 'P-only P-any', 'both', 'any')).toEqual(
			at(
				'groups: the derived value D is about "both", but its inputs give "only". Action: change groups to "only", or correct inputs.'
			)
		);
		expect(problemsOf('ratio', 'P-only P-any', 'only', '')).toEqual(
			at(
				'within: the derived value D is a share of "any", but within is "". Action: change within to any.'
			)
		);
	});

	test('of another kind are not looked at', () => {
		const estimates = [
			...inputs,
			{ id: 'D', kind: 'count', formula: 'complement', inputs: 'P-any', groups: 'any' }
		];
		expect(derivedGroupProblems(smallTables({ groups: GROUPS, estimates }))).toEqual([]);
	});
});
