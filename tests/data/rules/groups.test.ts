/** How groups lie to each other, and what is wrong with the way they say it. */

import { describe, expect, test } from 'vitest';
import { groupRelations } from '$lib/data/validation/group-relations';
import { groupProblems } from '$lib/data/validation/rules-groups';
import { GROUPS } from './nested-groups';
import { smallTables, told, type Cells } from './small-tables';

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
