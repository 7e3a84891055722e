/** Keys that are repeated, and ids that name nothing, each with its row and what to do. */

import { describe, expect, test } from 'vitest';
import { keyProblems } from '$lib/data/validation/keys';
import type { Field, Resource } from '$lib/data/validation/descriptor-shape';
import type { Table } from '$lib/data/validation/table';
import { field, resource, table, told } from './small-resource';

const list = (name: string): Field => field(name, {}, { type: 'list' });
const problemsOf = (described: Resource, text: string, others: Record<string, string> = {}) => {
	const own = table(text);
	const named = Object.entries(others).map(
		([name, one]) => [name, table(one, `${name}.csv`)] as [string, Table]
	);
	return told(keyProblems(described, own, new Map([['things', own], ...named])));
};
const id = field('id');
const keyTo = (column: string, target: string | undefined, of = 'id') => [
	{ fields: [column], reference: { resource: target, fields: [of] } }
];

describe('a primary key', () => {
	test('of one column is repeated', () => {
		expect(problemsOf(resource([id]), 'id,x\na,1\nb,1\na,2\n')).toEqual([
			'things.csv, row 4, id: the key a is that of row 2. Action: change the key of one of the two rows, or delete one.'
		]);
	});

	test('that is unique is told of as a cell', () => {
		expect(problemsOf(resource([field('id', { unique: true })]), 'id\na\na\n')).toEqual([]);
		expect(problemsOf(resource([field('id', { unique: false })]), 'id\na\na\n')).toHaveLength(1);
	});

	test('of two columns is repeated where both are', () => {
		const described = resource([field('id', { unique: true }), field('x')], {
			primaryKey: ['id', 'x']
		});
		expect(problemsOf(described, 'id,x\na,1\na,2\nb,1\n')).toEqual([]);
		expect(problemsOf(described, 'id,x\na,1\na,2\na,1\n')).toEqual([
			'things.csv, row 4, id: the key a, 1 is that of row 2. Action: change the key of one of the two rows, or delete one.'
		]);
	});

	test('is not looked for in a row that is not whole', () => {
		expect(problemsOf(resource([id]), 'id,x\na,1\na\n')).toEqual([]);
	});
});

describe('a foreign key', () => {
	const many = Array.from({ length: 13 }, (_, i) => `k${i}`);

	test('names a row of another table, or nothing', () => {
		const described = resource([id, field('of')], { foreignKeys: keyTo('of', 'kinds') });
		expect(problemsOf(described, 'id,of\na,x\nb,\n', { kinds: 'id\nx\ny\n' })).toEqual([]);
		expect(problemsOf(described, 'id,of\na,x\nb,z\n', { kinds: 'id\nx\ny\n' })).toEqual([
			'things.csv, row 3, of: of names "z", which is not in kinds.csv. Action: use x or y, or add a row for "z".'
		]);
	});

	test('lists twelve ids, and no more', () => {
		const described = resource([id, field('of')], { foreignKeys: keyTo('of', 'kinds') });
		const action = (ids: string[]) =>
			problemsOf(described, 'id,of\na,z\n', { kinds: `id\n${ids.join('\n')}\n` })[0];
		expect(action(many.slice(1))).toMatch(/Action: use k1, .*k11 or k12, or add a row for "z"\.$/);
		expect(action(many)).toMatch(/Action: use an id of kinds\.csv, or add a row for "z"\.$/);
	});

	test('names rows of its own table where it says no other', () => {
		const described = resource([id, field('in')], { foreignKeys: keyTo('in', undefined) });
		expect(problemsOf(described, 'id,in\na,\nb,a\nc,d\n')).toEqual([
			'things.csv, row 4, in: in names "d", which is not in things.csv. Action: use a, b or c, or add a row for "d".'
		]);
	});

	test('may be a list, whose items are looked for one by one', () => {
		const described = resource([id, list('of')], { foreignKeys: keyTo('of', 'kinds') });
		expect(problemsOf(described, 'id,of\na,x y\nb,x z\n', { kinds: 'id\nx\ny\n' })).toHaveLength(1);
		const text = resource([id, field('of'), list('other')], { foreignKeys: keyTo('of', 'kinds') });
		expect(problemsOf(text, 'id,of,other\na,x y,\n', { kinds: 'id\nx\ny\n' })[0]).toContain(
			'"x y"'
		);
	});

	test('to a table or a column that could not be read is told of elsewhere', () => {
		const described = resource([id, field('of')], { foreignKeys: keyTo('of', 'kinds', 'code') });
		expect(problemsOf(described, 'id,of\na,x\n')).toEqual([]);
		expect(problemsOf(described, 'id,of\na,x\n', { kinds: 'id\ny\n' })).toEqual([]);
		expect(problemsOf(described, 'id,of\na,x\n', { kinds: 'code\ny\n' })).toHaveLength(1);
	});
});

describe('evidence', () => {
	const data = { estimates: 'id\nP1\n', comparisons: 'id\nC1\n' };

	test('is an estimate or a comparison', () => {
		const described = resource([id, list('evidence')]);
		expect(problemsOf(described, 'id,evidence\na,P1 C1\nb,\n', data)).toEqual([]);
		expect(problemsOf(described, 'id,evidence\na,P1 C2\n', data)).toEqual([
			'things.csv, row 2, evidence: evidence names "C2", which is not in estimates.csv or comparisons.csv. Action: use P1 or C1, or add a row for "C2".'
		]);
		expect(problemsOf(described, 'id,evidence\na,C2\n', { estimates: 'id\nP1\n' })).toEqual([]);
	});

	test('is looked for only where it is a list of that name', () => {
		expect(problemsOf(resource([id, field('evidence')]), 'id,evidence\na,C2\n', data)).toEqual([]);
		expect(problemsOf(resource([id, list('proof')]), 'id,proof,evidence\na,C2,C2\n', data)).toEqual(
			[]
		);
	});
});

test('an item of a list is named once for each that is repeated', () => {
	const described = resource([id, list('of'), field('text')]);
	expect(problemsOf(described, 'id,of,text\na,x y x y x z,so so\n')).toEqual([
		'things.csv, row 2, of: of names "x" twice. Action: name "x" once.',
		'things.csv, row 2, of: of names "y" twice. Action: name "y" once.'
	]);
});
