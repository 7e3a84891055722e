/** Which columns each kind of evidence fills and which it never does, named with the row. */

import { describe, expect, test } from 'vitest';
import { kindProblems } from '$lib/data/validation/rules-kinds';
import { smallTables, told, type Cells } from './small-tables';

const SOUND: Record<string, Cells> = {
	percentage: { value: '46', unit: 'percent' },
	count: { value: '28', unit: 'records' },
	median: { value: '14', unit: 'years' },
	derived: {
		...{ value: '39', unit: 'percent', formula: 'difference', inputs: 'P1 P2', low: '38.5' },
		...{ high: '39.6', count_low: '106', count_high: '109', within: 'any', assumption: 'So.' }
	},
	bound: { value: '50', unit: 'percent', phrase: 'more than half' },
	'average-gap': { value: '3', unit: 'years', average: 'not stated', hedge: 'on average' },
	'top-rank': { item: 'grooming' },
	listed: { item: 'grooming' },
	quantifier: { phrase: 'in most cases' },
	suppressed: { value: '[c]', note: 'A low number.' },
	'not-published': { value: '[x]', note: 'It is not.' }
};
const NAMES: Record<string, string> = {
	percentage: 'a percentage',
	count: 'a count',
	median: 'a median',
	derived: 'a derived value',
	bound: 'a bound',
	'average-gap': 'an average gap',
	'top-rank': 'a top rank',
	listed: 'a listed item',
	quantifier: 'a quantifier',
	suppressed: 'a suppressed number',
	'not-published': 'a number that is not published'
};
const OPTIONAL = ['count_low', 'count_high', 'within', 'assumption'];
/** Columns that are some kind's own. */
const OWN = [
	...['value', 'unit', 'phrase', 'item', 'formula', 'inputs', 'low', 'high'],
	...['count_low', 'count_high', 'within', 'assumption', 'average']
];
const KINDS = Object.keys(SOUND);

const problemsOf = (kind: string, cells: Cells) =>
	told(kindProblems(smallTables({ estimates: [{ id: 'E', kind, ...cells }] })));

describe.each(KINDS)('an estimate of the kind %s', (kind) => {
	const sound = SOUND[kind]!;
	const required = Object.keys(sound).filter((column) => !OPTIONAL.includes(column));

	test('is sound with its own columns, and with a note', () => {
		expect(problemsOf(kind, { note: 'A note.', ...sound })).toEqual([]);
	});

	test('lacks whichever of them is empty', () => {
		for (const column of required) {
			expect(problemsOf(kind, { ...sound, [column]: '' })).toEqual([
				`estimates.csv, row 2, ${column}: E is ${NAMES[kind]} and has no ${column}. ` +
					`Action: fill in ${column}, or change kind.`
			]);
		}
	});

	test('never has one that is another kind’s', () => {
		for (const column of OWN.filter((one) => !(one in sound))) {
			expect(problemsOf(kind, { ...sound, [column]: '7' })[0]).toBe(
				`estimates.csv, row 2, ${column}: E is ${NAMES[kind]}, which never has a ${column}, ` +
					`but ${column} is "7". Action: empty ${column}, or change kind.`
			);
		}
	});
});

describe('a value', () => {
	test.each(['percentage', 'count', 'median', 'derived', 'bound', 'average-gap'])(
		'of the kind %s is no code',
		(kind) => {
			expect(problemsOf(kind, { ...SOUND[kind]!, value: '[c]' })).toEqual([
				`estimates.csv, row 2, value: E is ${NAMES[kind]}, but its value is [c]. ` +
					'Action: put the number in value, or change kind.'
			]);
		}
	);

	test.each(['suppressed', 'not-published'])('of the kind %s is no number', (kind) => {
		expect(problemsOf(kind, { ...SOUND[kind]!, value: '12' })).toEqual([
			`estimates.csv, row 2, value: E is ${NAMES[kind]}, but its value is the number 12. ` +
				'Action: change value to [c], [x], [x1], [x2], [z], [low] or [u], or change kind.'
		]);
	});

	test.each([
		['percentage', 'years', 'percent'],
		['median', 'percent', 'years'],
		['derived', 'years', 'percent'],
		['bound', 'years', 'percent'],
		['average-gap', 'months', 'years']
	])('of the kind %s is not in %s', (kind, unit, due) => {
		expect(problemsOf(kind, { ...SOUND[kind]!, unit })).toEqual([
			`estimates.csv, row 2, unit: E is ${NAMES[kind]}, but its unit is ${unit}. ` +
				`Action: change unit to ${due}.`
		]);
	});

	test('in per cent is no more than 100, and in anything else may be', () => {
		expect(problemsOf('percentage', { value: '100', unit: 'percent' })).toEqual([]);
		expect(problemsOf('count', { value: '101', unit: 'records' })).toEqual([]);
		expect(problemsOf('percentage', { value: '100.1', unit: 'percent' })).toEqual([
			'estimates.csv, row 2, value: E is a percentage, but its value is 100.1, which is more than 100. Action: correct value.'
		]);
	});

	test.each(['half or more', 'morethan half', 'at least'])(
		'of a bound of which “%s” is said is included or not: nobody knows',
		(phrase) => {
			expect(problemsOf('bound', { ...SOUND.bound!, phrase })).toEqual([
				`estimates.csv, row 2, phrase: E is a bound, but its phrase is "${phrase}". ` +
					'Action: begin phrase with more than or at least, or change kind.'
			]);
		}
	);

	test('of a bound may be included', () => {
		expect(problemsOf('bound', { ...SOUND.bound!, phrase: 'At least half' })).toEqual([]);
	});

	test('of a kind that is not known is no fault of this rule', () => {
		expect(problemsOf('constructor', { value: '[c]' })).toEqual([]);
	});
});
