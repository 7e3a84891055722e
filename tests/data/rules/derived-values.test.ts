/** Each derived value is worked out again, and what differs is named with what it should be. */

import { describe, expect, test } from 'vitest';
import { derivedValueProblems } from '$lib/data/validation/rules-derived-values';
import { smallTables, told, type Cells } from './small-tables';

const share = { kind: 'percentage', base: '275', base_status: 'published' };
const INPUTS: Cells[] = [
	{ id: 'P1', ...share, value: '46' },
	{ id: 'P2', ...share, value: '7' },
	{ id: 'P3', ...share, value: '45.8' },
	{ id: 'P4', ...share, value: '50', base: '92' },
	{ id: 'P5', ...share, value: '50', base: '[x2]', base_status: 'ambiguous' },
	{ id: 'P6', ...share, value: '46.0' },
	{ id: 'C1', ...share, kind: 'count', value: '46' }
];
const problemsOf = (estimate: Cells) =>
	told(
		derivedValueProblems(
			smallTables({ estimates: [...INPUTS, { id: 'D', kind: 'derived', ...estimate }] })
		)
	);

/** The figures of the summary, and one with a decimal: 275 less 126 are 149, which is 54.2%. */
const DIFFERENCE = {
	...{ formula: 'difference', inputs: 'P1 P2', value: '39', low: '38.5', high: '39.6' },
	...{ count_low: '106', count_high: '109' }
};
const COMPLEMENT = {
	...{ formula: 'complement', inputs: 'P1', value: '54', low: '53.8', high: '54.2' },
	...{ count_low: '148', count_high: '149' }
};
const RATIO = { formula: 'ratio', inputs: 'P2 P1', value: '15', low: '14.2', high: '15.9' };
const EXACT = {
	...{ formula: 'complement', inputs: 'P3', value: '54.2', low: '54.2', high: '54.2' },
	...{ count_low: '149', count_high: '149' }
};
/** To the places that both inputs show. */
const MIXED = {
	...{ formula: 'difference', inputs: 'P3 P2', value: '39', low: '38.5', high: '39.3' },
	...{ count_low: '106', count_high: '108' }
};

describe('a derived value is what its inputs give', () => {
	test.each([
		['a difference', DIFFERENCE],
		['a complement', COMPLEMENT],
		['a ratio', RATIO],
		['a complement with a decimal', EXACT],
		['a difference of two precisions', MIXED]
	])('%s', (_, estimate) => {
		expect(problemsOf(estimate)).toEqual([]);
	});
});

describe('a derived value states', () => {
	test.each<[string, Cells, string]>([
		[
			'another value',
			{ ...DIFFERENCE, value: '38' },
			'value: the derived value D states 38 as its value, but its inputs give 39. Action: change value to 39.'
		],
		[
			'another low end',
			{ ...RATIO, low: '14.1' },
			'low: the derived value D states 14.1 as its low end, but its inputs give 14.2. Action: change low to 14.2.'
		],
		[
			'another high end',
			{ ...RATIO, high: '16.0' },
			'high: the derived value D states 16.0 as its high end, but its inputs give 15.9. Action: change high to 15.9.'
		],
		[
			'another count',
			{ ...COMPLEMENT, count_low: '147' },
			'count_low: the derived value D states 147 as its lowest count, but its inputs give 148. Action: change count_low to 148.'
		],
		[
			'no count',
			{ ...COMPLEMENT, count_high: '' },
			'count_high: the derived value D states no highest count, but its inputs give 149. Action: change count_high to 149.'
		],
		[
			'a count where it has none',
			{ ...RATIO, count_low: '18' },
			'count_low: the derived value D states 18 as its lowest count, but a ratio has no count. Action: empty count_low.'
		]
	])('%s', (_, estimate, line) => {
		expect(problemsOf(estimate)).toEqual([`estimates.csv, row 9, ${line}`]);
	});

	test('no value, low or high end, which its kind tells', () => {
		expect(problemsOf({ ...DIFFERENCE, value: '', low: '', high: '' })).toEqual([]);
	});
});

describe('nothing is worked out', () => {
	test.each<[string, Cells]>([
		['of inputs of another kind', { ...COMPLEMENT, inputs: 'C1', value: '1' }],
		['where an input does not exist', { ...DIFFERENCE, inputs: 'P1 Q', value: '1' }],
		['where only one of two does', { ...COMPLEMENT, inputs: 'P1 Q', value: '1' }],
		['of two bases', { ...DIFFERENCE, inputs: 'P1 P4', value: '1' }],
		['without a base', { ...COMPLEMENT, inputs: 'P5', value: '1' }],
		['where no count gives an input', { ...COMPLEMENT, inputs: 'P6', value: '1' }],
		['of one input where two are due', { ...DIFFERENCE, inputs: 'P1', value: '1' }],
		['of one input where a ratio has two', { ...RATIO, inputs: 'P1', value: '1' }],
		['of two inputs where one is due', { ...COMPLEMENT, inputs: 'P1 P2', value: '1' }],
		['of no inputs', { ...DIFFERENCE, inputs: '', value: '1' }],
		['by a formula that is not known', { ...DIFFERENCE, formula: 'sum', value: '1' }],
		['for another kind', { ...DIFFERENCE, kind: 'percentage', value: '1' }]
	])('%s', (_, estimate) => {
		expect(problemsOf(estimate)).toEqual([]);
	});

	test('where the part is larger than the whole, which is told', () => {
		const line =
			'estimates.csv, row 9, inputs: the derived value D cannot be worked out from its inputs. ' +
			'Action: check the order of inputs and their values.';
		expect(problemsOf({ ...RATIO, inputs: 'P1 P2' })).toEqual([line]);
		expect(problemsOf({ ...DIFFERENCE, inputs: 'P2 P1' })).toEqual([line]);
	});
});
