/** Cells against the type and the constraints of their field, each fault with its row and column. */

import { describe, expect, test } from 'vitest';
import { cellProblems } from '$lib/data/validation/cells';
import type { Field } from '$lib/data/validation/descriptor-shape';
import { field, resource, table, told } from './small-resource';

const CODES = [
	{ value: '', label: 'none' },
	{ value: '[x2]', label: 'not known' },
	{ value: '[c]', label: 'withheld' }
];
const problemsOf = (one: Field, ...values: string[]) => {
	const cells = values.map((value) => `"${value.replaceAll('"', '""')}",.`).join('\n');
	return told(cellProblems(resource([one]), table(`${one.name},end\n${cells}\n`)));
};
const integer = field('n', { minimum: 1, maximum: 9 }, { type: 'integer' });
const coded = { ...integer, missingValues: CODES };
const truth = field('t', {}, { type: 'boolean' });
const list = field('of', {}, { type: 'list' });
const pattern = field('p', { pattern: 'a|b' });
const options = field('o', { enum: ['x', 'y', 'z'] });

describe('cells are sound', () => {
	test.each<[string, Field, string[]]>([
		['of text', field('a'), ['any', '', 'Words with spaces']],
		['of whole numbers', integer, ['1', '9', '']],
		['below zero', field('n', {}, { type: 'integer' }), ['-4', '0']],
		['with a code for a number', coded, ['[x2]', '[c]', '3']],
		['of truth values', truth, ['true', 'false', '']],
		['of lists', list, ['a', 'a b', '']],
		['of a pattern', pattern, ['a', 'b']],
		['of an enum', options, ['x', 'z']],
		['that are unique', field('u', { unique: true }), ['a', 'b', '', '']],
		['whose enum has a code', field('o', { enum: ['[x]'] }), ['[x]']]
	])('%s', (_, one, values) => {
		expect(problemsOf(one, ...values)).toEqual([]);
	});

	test('where their column is not there, which is told of the column', () => {
		expect(told(cellProblems(resource([field('b', { required: true })]), table('a\n1\n')))).toEqual(
			[]
		);
	});

	test('in a row that is not whole, whose cells may stand under a wrong name', () => {
		expect(told(cellProblems(resource([integer]), table('n,m\nmany\n')))).toEqual([]);
	});
});

describe('a faulty cell', () => {
	test.each<[string, Field, string, string]>([
		[
			'begins with a space',
			field('a'),
			' b',
			'a has a space at its start or end. Action: delete the space.'
		],
		['is empty', field('a', { required: true }), '', 'a is empty. Action: fill in a.'],
		[
			'has a code where a value must be',
			{ ...coded, constraints: { required: true } },
			'[c]',
			'n is "[c]", but it must have a value. Action: put a value in n.'
		],
		[
			'has a code where text belongs',
			field('a'),
			'[x]',
			'a is "[x]", which does not stand for a missing value here. Action: empty a, or fill it in.'
		],
		[
			'is no number',
			integer,
			'1.5',
			'n is "1.5", which is not a whole number. Action: write n in digits only.'
		],
		[
			'is no number at its end',
			integer,
			'5x',
			'n is "5x", which is not a whole number. Action: write n in digits only.'
		],
		[
			'is no number at its start',
			integer,
			'x5',
			'n is "x5", which is not a whole number. Action: write n in digits only.'
		],
		[
			'is neither a number nor a code',
			coded,
			'[z]',
			'n is "[z]", which is not a whole number. Action: write n in digits only or [x2] or [c].'
		],
		['is neither true nor false', truth, 'True', 't is "True". Action: change t to true or false.'],
		[
			'has two spaces',
			list,
			'a  b',
			'of has two spaces between items. Action: put one space between items.'
		],
		[
			'is not in the enum',
			options,
			'w',
			'o is "w", which is not one of x, y or z. Action: use one of x, y or z.'
		],
		[
			'has part of a pattern only',
			pattern,
			'ab',
			'p is "ab", which does not have the form a|b. Action: correct p, without signs or units.'
		],
		[
			'has another form, where codes may stand',
			{ ...pattern, missingValues: CODES },
			'c',
			'p is "c", which does not have the form a|b. Action: correct p, without signs or units, or use [x2] or [c].'
		],
		['is too small', integer, '0', 'n is 0, which is less than 1. Action: change n to 1 or more.'],
		['is too large', integer, '10', 'n is 10, which is more than 9. Action: change n to 9 or less.']
	])('%s', (_, one, value, line) => {
		expect(problemsOf(one, value)).toEqual([`things.csv, row 2, ${one.name}: ${line}`]);
	});

	test('is in as many rows as repeat the first', () => {
		expect(problemsOf(field('u', { unique: true }), 'a', 'b', 'a', 'a')).toEqual([
			'things.csv, row 4, u: u is "a", as it is in row 2. Action: give one of the two rows another u.',
			'things.csv, row 5, u: u is "a", as it is in row 2. Action: give one of the two rows another u.'
		]);
		expect(problemsOf(field('u'), 'a', 'a')).toEqual([]);
		expect(problemsOf(field('u', { unique: false }), 'a', 'a')).toEqual([]);
	});
});

test('the missing values of the table hold for a field that has none of its own', () => {
	const described = resource([integer], { missingValues: CODES });
	expect(told(cellProblems(described, table('n\n[c]\n')))).toEqual([]);
	const own = resource([{ ...integer, missingValues: [{ value: '', label: 'none' }] }], {
		missingValues: CODES
	});
	expect(told(cellProblems(own, table('n\n[c]\n')))).toHaveLength(1);
});
