import { describe, expect, test } from 'vitest';
import { KINDS } from '$lib/data/vocabulary';
import { formatAddress, parseAddress } from '$lib/selection/address';
import { DEFAULT_SELECTION } from '$lib/selection/address';
import { THEMES } from '../views/choices';

const parsed = (query: string) => parseAddress(query).selection;
const unknown = (query: string) => parseAddress(query).unknown;

describe('an address without parameters', () => {
	test('is the default selection, and nothing in it is unknown', () => {
		expect(parseAddress('')).toEqual({ selection: DEFAULT_SELECTION, unknown: [] });
		expect(parsed('?')).toEqual(DEFAULT_SELECTION);
	});

	test('is what the default selection is written as', () => {
		expect(formatAddress(DEFAULT_SELECTION)).toBe('');
	});

	test('gives lists of its own, so that a change of one reader does not reach the default', () => {
		expect(parsed('').groups).not.toBe(DEFAULT_SELECTION.groups);
		expect(parsed('').themes).not.toBe(DEFAULT_SELECTION.themes);
		expect(parsed('').kinds).not.toBe(DEFAULT_SELECTION.kinds);
	});
});

describe('an address with parameters', () => {
	test('asks for two groups, one part and the timeline', () => {
		const query = '?group=ta-only&group=both&theme=characteristics&view=timeline';
		expect(parsed(query)).toEqual({
			...DEFAULT_SELECTION,
			groups: ['ta-only', 'both'],
			themes: ['characteristics'],
			view: 'timeline'
		});
		expect(formatAddress(parsed(query))).toBe(query);
	});

	test('may name the study, which is left out when it is written again', () => {
		const query = '?study=hollis-belton-2017&view=table';
		expect(parseAddress(query).unknown).toEqual([]);
		expect(formatAddress(parsed(query))).toBe('?view=table');
	});

	test('is read with and without its question mark, and as parameters', () => {
		expect(parsed('view=table')).toEqual(parsed('?view=table'));
		expect(parsed('view=table')).toEqual(parseAddress(new URLSearchParams('view=table')).selection);
	});

	test('is written in one order, whatever the order in which it was chosen', () => {
		const query =
			'?view=table&sort=-kind&kind=bound&theme=responses&theme=forms&group=both&group=any-ta';
		expect(formatAddress(parsed(query))).toBe(
			'?group=any-ta&group=both&theme=forms&theme=responses&kind=bound&view=table&sort=-kind'
		);
	});

	test('names a value once however often it is asked for', () => {
		expect(parsed('?group=both&group=both').groups).toEqual(['both']);
	});

	test('leaves out a list that holds everything, or the default', () => {
		const { groups } = DEFAULT_SELECTION;
		const query = [
			...[...THEMES].reverse().map((theme) => `theme=${theme}`),
			...KINDS.map((kind) => `kind=${kind}`),
			...groups.toReversed().map((group) => `group=${group}`)
		].join('&');
		expect(formatAddress(parsed(query))).toBe('');
	});
});

describe('an empty choice', () => {
	test('is written as "none" and read as an empty list', () => {
		const empty = { ...DEFAULT_SELECTION, groups: [], themes: [], kinds: [] };
		expect(formatAddress(empty)).toBe('?group=none&theme=none&kind=none');
		expect(parsed(formatAddress(empty))).toEqual(empty);
		expect(unknown(formatAddress(empty))).toEqual([]);
	});

	test('gives way to a value that stands beside it', () => {
		expect(parsed('?group=none&group=both').groups).toEqual(['both']);
	});
});

describe('the order of the table', () => {
	test('is a column, with a minus where it descends', () => {
		expect(parsed('?sort=measure').sort).toEqual({ column: 'measure', descending: false });
		expect(parsed('?sort=-base').sort).toEqual({ column: 'base', descending: true });
	});

	test('is the first that is known', () => {
		expect(parseAddress('?sort=size&sort=-kind&sort=base')).toMatchObject({
			selection: { sort: { column: 'kind', descending: true } },
			unknown: [{ parameter: 'sort', value: 'size', unknownParameter: false }]
		});
	});
});

describe('what is unknown', () => {
	test('leaves the default and is named with its parameter', () => {
		expect(parseAddress('?group=girls')).toEqual({
			selection: DEFAULT_SELECTION,
			unknown: [{ parameter: 'group', value: 'girls', unknownParameter: false }]
		});
	});

	test('does not take away what is known beside it', () => {
		const { selection, unknown: named } = parseAddress('?theme=forms&theme=costs&view=map');
		expect(selection.themes).toEqual(['forms']);
		expect(selection.view).toBe('compare');
		expect(named.map(({ parameter, value }) => `${parameter}=${value}`)).toEqual([
			'theme=costs',
			'view=map'
		]);
	});

	test('can be the parameter itself', () => {
		expect(unknown('?colour=red')).toEqual([
			{ parameter: 'colour', value: 'red', unknownParameter: true }
		]);
	});

	test('can be another study, an empty value, or a name that every object has', () => {
		expect(unknown('?study=another-2020')).toHaveLength(1);
		expect(unknown('?group=')).toHaveLength(1);
		expect(unknown('?view=constructor&toString=1')).toHaveLength(2);
	});

	test('is a value in capitals, because codes are in lower case', () => {
		expect(unknown('?group=Both').map(({ value }) => value)).toEqual(['Both']);
	});
});
