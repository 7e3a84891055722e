/** One row of the evidence becomes a datum of its kind, with nothing of another kind. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listOf, readDatum, readLocator, textOrNull, type Row } from '$lib/data/read-datum';

const LOCATOR = {
	id: 'here',
	document: 'summary',
	section: 'One',
	item: null,
	page: 3,
	grade: 'P'
};
const locators = new Map([['here', LOCATOR]]);
const published = new Map([
	['P1', '46'],
	['P2', '7']
]);
const row: Row = {
	id: 'E',
	theme: 'forms',
	measure: 'share',
	groups: 'a b',
	population: 'all',
	hedge: '',
	note: '',
	locator: 'here',
	base: '275',
	base_status: 'published',
	base_note: ''
};
const read = (cells: Row) => readDatum({ ...row, ...cells }, locators, published);
const shared = {
	...{ id: 'E', theme: 'forms', measure: 'share', groups: ['a', 'b'], population: 'all' },
	...{ base: { status: 'published', n: 275 }, hedge: null, note: null, locator: LOCATOR }
};

describe('a datum is read', () => {
	test.each<[Row, object]>([
		[{ kind: 'percentage', value: '46.0' }, { percent: '46.0' }],
		[
			{ kind: 'count', value: '28', unit: 'records' },
			{ value: '28', unit: 'records' }
		],
		[
			{ kind: 'median', value: '14', unit: 'years' },
			{ value: '14', unit: 'years' }
		],
		[
			{
				kind: 'derived',
				value: '39',
				formula: 'difference',
				inputs: 'P1 P2',
				low: '38.5',
				high: '39.6',
				count_low: '106',
				count_high: '109',
				within: 'any',
				assumption: 'So.'
			},
			{
				...{ percent: '39', formula: 'difference', low: '38.5', high: '39.6', counts: [106, 109] },
				...{
					inputs: [
						{ id: 'P1', percent: '46' },
						{ id: 'P2', percent: '7' }
					]
				},
				...{ within: 'any', assumption: 'So.' }
			}
		],
		[
			{
				kind: 'derived',
				value: '15',
				formula: 'ratio',
				inputs: '',
				low: '14.2',
				high: '15.9',
				count_low: '',
				within: '',
				assumption: ''
			},
			{
				percent: '15',
				formula: 'ratio',
				inputs: [],
				low: '14.2',
				high: '15.9',
				counts: null,
				within: null,
				assumption: null
			}
		],
		[
			{ kind: 'bound', value: '50', phrase: 'more than half' },
			{ above: '50', included: false, phrase: 'more than half' }
		],
		[
			{ kind: 'bound', value: '20', phrase: 'at least 20%' },
			{ above: '20', included: true, phrase: 'at least 20%' }
		],
		[
			{ kind: 'average-gap', value: '3', unit: 'years', average: 'mean' },
			{ value: '3', unit: 'years', average: 'mean' }
		],
		[
			{
				kind: 'direction',
				way: 'up',
				direction: 'older',
				clause: 'were older',
				comparators: 'c d',
				comparator_status: 'stated',
				on_average: 'true'
			},
			{
				way: 'up',
				word: 'older',
				clause: 'were older',
				comparators: ['c', 'd'],
				comparatorStatus: 'stated',
				onAverage: true
			}
		],
		[
			{
				kind: 'direction',
				way: 'down',
				direction: 'fewer',
				clause: 'had fewer',
				comparators: '',
				comparator_status: 'not-stated',
				on_average: 'false'
			},
			{
				way: 'down',
				word: 'fewer',
				clause: 'had fewer',
				comparators: [],
				comparatorStatus: 'not-stated',
				onAverage: false
			}
		],
		[{ kind: 'top-rank', item: 'grooming' }, { item: 'grooming' }],
		[{ kind: 'listed', item: 'grooming' }, { item: 'grooming' }],
		[{ kind: 'quantifier', phrase: 'in most cases' }, { phrase: 'in most cases' }],
		[{ kind: 'suppressed', value: '[c]' }, { code: '[c]' }],
		[{ kind: 'not-published', value: '[x]' }, { code: '[x]' }]
	])('of %o', (cells, own) => {
		expect(read(cells)).toEqual({ ...shared, kind: cells.kind, ...own });
	});

	test('with its hedge and its note', () => {
		expect(read({ kind: 'listed', item: 'x', hedge: 'often', note: 'N.' })).toMatchObject({
			hedge: 'often',
			note: 'N.'
		});
	});

	test('with a base, or with why there is none', () => {
		const base = (cells: Row) =>
			read({ kind: 'percentage', value: '4', base: '[x2]', ...cells }).base;
		expect(base({ base_status: 'ambiguous', base_note: 'a or b' })).toEqual({
			status: 'ambiguous',
			note: 'a or b'
		});
		expect(base({ base_status: 'not-published', base_note: 'so' })).toEqual({
			status: 'not-published',
			note: 'so'
		});
		expect(base({ base_status: '', base_note: '' })).toEqual({
			status: 'not-published',
			note: null
		});
	});

	test('never of a kind that is not known', () => {
		expect(() => read({ kind: 'guess' })).toThrow('"guess" is not a kind of evidence.');
	});
});

test('a locator has a page and an item, or none', () => {
	const text = { id: 'here', document: 'summary', section: 'One', grade: 'P' };
	expect(readLocator({ ...text, item: '', page: '3' })).toEqual(LOCATOR);
	expect(readLocator({ ...text, item: 'Table 5', page: '' })).toEqual({
		...LOCATOR,
		item: 'Table 5',
		page: null
	});
});

test('a list comes back as it was joined, and an empty cell as none', () => {
	fc.assert(
		fc.property(fc.array(fc.stringMatching(/^[a-z-]{1,8}$/)), (items) => {
			expect(listOf(items.join(' '))).toEqual(items);
		})
	);
	expect(listOf(undefined)).toEqual([]);
	expect([textOrNull(undefined), textOrNull(''), textOrNull('a')]).toEqual([null, null, 'a']);
});
