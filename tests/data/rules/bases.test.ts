/** Bases that contradict their status, their population or their percentage, each named with its row. */

import { describe, expect, test } from 'vitest';
import { baseProblems, countsOf, publishedBase } from '$lib/data/validation/rules-bases';
import { smallTables, told, type Cells } from './small-tables';

const populations = [
	{ id: 'assessed', base: '275' },
	{ id: 'sample', base: '[x2]' }
];
const share = { id: 'P1', population: 'assessed', kind: 'percentage', value: '46' };
const problemsOf = (estimate: Cells) =>
	told(baseProblems(smallTables({ populations, estimates: [{ ...share, ...estimate }] })));
const rowOf = (cells: Cells) => smallTables({ estimates: [cells] }).rows('estimates')[0]!;

describe('a published base', () => {
	test.each([
		['published', '275', 275],
		['published', '1', 1],
		['published', '100000', 100000],
		['published', '100001', null],
		['published', '9'.repeat(400), null],
		['published', '0', null],
		['published', '027', null],
		['published', '27x', null],
		['published', 'x27', null],
		['published', '', null],
		['ambiguous', '275', null]
	])('of status %s and base "%s" is %s', (base_status, base, expected) => {
		expect(publishedBase(rowOf({ base_status, base }))).toBe(expected);
	});

	test('gives the counts of a percentage, and of nothing else', () => {
		const counts = (value: string, base = '275') =>
			countsOf(rowOf({ base_status: 'published', base, value }));
		expect(counts('46')).toEqual([126, 127]);
		expect(counts('46.2')).toEqual([127]);
		for (const value of ['', '46%', '-46', '46.', '.5', '[x]']) expect(counts(value)).toBeNull();
		expect(counts('46', '[x2]')).toBeNull();
	});
});

describe('a base is sound', () => {
	test.each<[string, Cells]>([
		['that is the population’s', { base: '275', base_status: 'published' }],
		[
			'that a note narrows',
			{ base: '127', base_status: 'published', base_note: 'Any TA-HSB', value: '50.4' }
		],
		['that is not published', { base: '[x2]', base_status: 'not-published' }],
		[
			'that is ambiguous and says why',
			{ base: '[x2]', base_status: 'ambiguous', base_note: 'a or b' }
		],
		[
			'of a population without one',
			{ population: 'sample', base: '91', base_status: 'published', value: '68' }
		],
		[
			'of a population that is not known',
			{ population: 'x', base: '91', base_status: 'published', value: '68' }
		],
		[
			'of as many as are counted',
			{ kind: 'count', value: '275', base: '275', base_status: 'published' }
		],
		['of none', { kind: 'median', value: '1000', base: '', base_status: '' }]
	])('%s', (_, estimate) => {
		expect(problemsOf(estimate)).toEqual([]);
	});
});

describe('a base is faulty', () => {
	test.each<[string, Cells, string]>([
		[
			'without a number',
			{ base: '', base_status: 'published' },
			'estimates.csv, row 2, base: the base of P1 is said to be published, but there is none. Action: put the number of cases in base, or change base_status.'
		],
		[
			'with a code for a number',
			{ base: '[x2]', base_status: 'published' },
			'estimates.csv, row 2, base: the base of P1 is said to be published, but there is [x2]. Action: put the number of cases in base, or change base_status.'
		],
		[
			'with a number that is not published',
			{ base: '275', base_status: 'not-published' },
			'estimates.csv, row 2, base: the base of P1 is said to be not-published, but base is 275. Action: change base to [x2], or change base_status to published.'
		],
		[
			'without the code of one that is ambiguous',
			{ base: '', base_status: 'ambiguous', base_note: 'a or b' },
			'estimates.csv, row 2, base: the base of P1 is said to be ambiguous, but base is empty. Action: change base to [x2], or change base_status to published.'
		],
		[
			'that is ambiguous without a reason',
			{ base: '[x2]', base_status: 'ambiguous' },
			'estimates.csv, row 2, base_note: the base of P1 is ambiguous, but base_note does not say why. Action: say in base_note which bases are possible.'
		],
		[
			'that is another than the population’s',
			{ base: '91', base_status: 'published', value: '68' },
			'estimates.csv, row 2, base: the base of P1 is 91, but the population "assessed" has 275. Action: change base to 275, or say in base_note which of these cases it counts.'
		],
		[
			'that a note widens',
			{ base: '300', base_status: 'published', base_note: 'all', value: '50' },
			'estimates.csv, row 2, base: the base of P1 is 300, but the population "assessed" has 275. Action: change base to 275, or say in base_note which of these cases it counts.'
		],
		[
			'of more cases than their counts could be listed',
			{ population: 'sample', base: '100001', base_status: 'published' },
			'estimates.csv, row 2, base: the base of P1 is 100001, but no more than 100000 cases can be reckoned with. Action: check base against the source.'
		],
		[
			'that cannot give the percentage',
			{ population: 'sample', base: '91', base_status: 'published', value: '50' },
			'estimates.csv, row 2, value: P1 is 50% of 91, but no number of cases gives that percentage. Action: check value and base against the source.'
		],
		[
			'that is smaller than what is counted in it',
			{ kind: 'count', value: '276', base: '275', base_status: 'published' },
			'estimates.csv, row 2, base: P1 counts 276 of a base of 275, which is smaller. Action: check value and base against the source.'
		]
	])('%s', (_, estimate, line) => {
		expect(problemsOf(estimate)).toEqual([line]);
	});

	test('of any number of digits, and is told of at once', () => {
		const base = '9'.repeat(400);
		const lines = problemsOf({ population: 'sample', base, base_status: 'published' });
		expect(lines).toHaveLength(1);
		expect(lines[0]).toContain(`the base of P1 is ${base}, but no more than 100000 cases`);
		expect(problemsOf({ population: 'sample', base: '100000', base_status: 'published' })).toEqual(
			[]
		);
	});

	test('but a percentage over 100 is a fault of its kind, and not of its base', () => {
		expect(problemsOf({ value: '101', base: '275', base_status: 'published' })).toEqual([]);
	});
});
