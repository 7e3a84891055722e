/** What a derived value may be worked out from, each fault with its row and what to do. */

import { describe, expect, test } from 'vitest';
import { derivedInputProblems } from '$lib/data/validation/rules-derived-inputs';
import { smallTables, told, type Cells } from './small-tables';

const share = { kind: 'percentage', population: 'all', base: '275', base_status: 'published' };
const INPUTS: Cells[] = [
	{ id: 'P1', ...share, value: '46' },
	{ id: 'P2', ...share, value: '7' },
	{ id: 'P3', ...share, value: '50', base: '91' },
	{ id: 'P4', ...share, value: '50', population: 'some' },
	{ id: 'P5', ...share, value: '50', base: '[x2]', base_status: 'ambiguous' },
	{ id: 'C1', ...share, kind: 'count' },
	{ id: 'D1', ...share, kind: 'derived', formula: 'complement', inputs: 'P1' }
];
const derived = {
	id: 'D2',
	kind: 'derived',
	population: 'all',
	base: '275',
	base_status: 'published'
};
const problemsOf = (estimate: Cells) =>
	told(derivedInputProblems(smallTables({ estimates: [...INPUTS, { ...derived, ...estimate }] })));
const at = (column: string, text: string) => [`estimates.csv, row 9, ${column}: ${text}`];

test.each<[string, Cells]>([
	['a difference of two', { formula: 'difference', inputs: 'P1 P2' }],
	['a complement of one', { formula: 'complement', inputs: 'P1' }],
	[
		'a ratio, which has no base',
		{ formula: 'ratio', inputs: 'P2 P1', base: '[x2]', base_status: 'not-published' }
	],
	['no inputs, which its kind tells', { formula: 'ratio', inputs: '', base: '', base_status: '' }],
	['a formula that is not known', { formula: 'constructor', inputs: 'P1 P2 P1' }],
	['inputs that do not exist, which the keys tell', { formula: 'difference', inputs: 'Q1 Q2' }]
])('%s is sound', (_, estimate) => {
	expect(problemsOf(estimate)).toEqual([]);
});

describe('a derived value is faulty', () => {
	test.each<[string, Cells, string[]]>([
		[
			'with an input too few',
			{ formula: 'difference', inputs: 'P1' },
			at(
				'inputs',
				'the derived value D2 is a difference of 1 inputs, but a difference takes 2. Action: name 2 in inputs, or change formula.'
			)
		],
		[
			'with an input too many',
			{ formula: 'complement', inputs: 'P1 P2' },
			at(
				'inputs',
				'the derived value D2 is a complement of 2 inputs, but a complement takes 1. Action: name 1 in inputs, or change formula.'
			)
		],
		[
			'from a count',
			{ formula: 'complement', inputs: 'C1' },
			at(
				'inputs',
				'the derived value D2 has the input C1, whose kind is count. Action: name published percentages only; nothing is derived from a derived value.'
			)
		],
		[
			'from a derived one',
			{ formula: 'complement', inputs: 'D1' },
			at(
				'inputs',
				'the derived value D2 has the input D1, whose kind is derived. Action: name published percentages only; nothing is derived from a derived value.'
			)
		],
		[
			'from another population',
			{ formula: 'complement', inputs: 'P4' },
			at(
				'inputs',
				'the derived value D2 has the input P4, which is about another population. Action: use inputs of the population "all".'
			)
		],
		[
			'from one whose base is not published',
			{ formula: 'complement', inputs: 'P5' },
			at(
				'inputs',
				'the derived value D2 has the input P5, whose base is not published. Action: use inputs with a published base; without it the range cannot be worked out.'
			)
		],
		[
			'from two bases',
			{ formula: 'difference', inputs: 'P1 P3' },
			at(
				'inputs',
				'the inputs of the derived value D2 have different bases, 275 and 91. Action: use inputs of one base.'
			)
		],
		[
			'with another base than its inputs',
			{ formula: 'complement', inputs: 'P3' },
			at(
				'base',
				'the derived value D2 has another base than its inputs, which have 91. Action: change base to 91 and base_status to published.'
			)
		],
		[
			'without the base of its inputs',
			{ formula: 'difference', inputs: 'P1 P2', base: '[x2]', base_status: 'not-published' },
			at(
				'base',
				'the derived value D2 has another base than its inputs, which have 275. Action: change base to 275 and base_status to published.'
			)
		],
		[
			'as a ratio with a base',
			{ formula: 'ratio', inputs: 'P2 P1' },
			at(
				'base_status',
				'the derived value D2 is a ratio, so its base is not published, but base is 275. Action: change base to [x2] and base_status to not-published.'
			)
		]
	])('%s', (_, estimate, lines) => {
		expect(problemsOf(estimate)).toEqual(lines);
	});
});

test('an estimate of another kind has no inputs to look at', () => {
	expect(problemsOf({ kind: 'percentage', formula: 'difference', inputs: 'P1' })).toEqual([]);
});
