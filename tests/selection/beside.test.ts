/** The part of another study that an address puts beside the one that is shown, and its other choices. */

import { describe, expect, test } from 'vitest';
import { CATALOGUE, themeIds } from '$lib/data/catalogue';
import { DEFAULT_SELECTION, formatAddress, parseAddress, studyIn } from '$lib/selection/address';
import { besideSelection } from '$lib/selection/beside';
import { ORDERS, startOf } from '$lib/selection/selection';

const [main, other, third] = CATALOGUE as [
	(typeof CATALOGUE)[0],
	(typeof CATALOGUE)[0],
	(typeof CATALOGUE)[0]
];
const theme = themeIds(other)[0]!;
const besideOf = (query: string) => parseAddress(query).selection.beside;
const refused = (query: string) => parseAddress(query).unknown;

describe('what is beside', () => {
	test('is a part of another study', () => {
		expect(parseAddress(`?beside=${other.id}.${theme}`)).toEqual({
			selection: { ...DEFAULT_SELECTION, beside: { study: other.id, theme } },
			unknown: []
		});
		expect(besideOf('')).toBeNull();
	});

	test.each([
		['a part of the study that is shown', `${main.id}.${themeIds(main)[0]}`],
		['a part of no study', `nowhere.${theme}`],
		['a part that the study does not have', `${other.id}.nothing`],
		['a study without a part', other.id],
		['more than a part', `${other.id}.${theme}.more`],
		['a part without a study', `.${theme}`],
		['nothing', '']
	])('is not %s', (_, value) => {
		expect(besideOf(`?beside=${value}`)).toBeNull();
		expect(refused(`?beside=${value}`)).toEqual([
			{ parameter: 'beside', value, unknownParameter: false }
		]);
	});

	test('is the first that is known', () => {
		const query = `?beside=x.y&beside=${other.id}.${theme}&beside=${third.id}.${themeIds(third)[0]}`;
		expect(besideOf(query)).toEqual({ study: other.id, theme });
		expect(refused(query).map(({ value }) => value)).toEqual(['x.y']);
	});

	test('is left out of the address where it is the study that is shown', () => {
		const shown = { ...startOf(other), beside: { study: other.id, theme } };
		expect(formatAddress(shown)).toBe(`?study=${other.id}`);
		expect(formatAddress({ ...DEFAULT_SELECTION, beside: shown.beside })).toBe(
			`?beside=${other.id}.${theme}`
		);
	});
});

describe('how numbers are compared', () => {
	test('starts as the study says, with intervals and in its order', () => {
		for (const study of CATALOGUE) {
			expect(startOf(study)).toMatchObject({
				...{ study: study.id, view: 'compare', sort: null, by: study.start.by },
				...{ order: 'study', intervals: true, beside: null }
			});
			expect(parseAddress(`?study=${study.id}`).selection).toEqual(startOf(study));
		}
	});

	test('is in the address where it is another', () => {
		const by = other.dimensions.map(({ id }) => id).find((id) => id !== other.start.by)!;
		const query = `?study=${other.id}&by=${by}&order=value&intervals=off`;
		expect(parseAddress(query).selection).toEqual({
			...startOf(other),
			by,
			order: 'value',
			intervals: false
		});
		expect(formatAddress(parseAddress(query).selection)).toBe(query);
		for (const order of ORDERS) expect(parseAddress(`?order=${order}`).selection.order).toBe(order);
	});

	test('has intervals unless they are switched off', () => {
		expect(parseAddress('?intervals=on')).toEqual({ selection: DEFAULT_SELECTION, unknown: [] });
		expect(parseAddress('?intervals=maybe').selection.intervals).toBe(true);
		expect(
			refused('?intervals=maybe&order=size&by=colour')
				.map(({ parameter }) => parameter)
				.sort()
		).toEqual(['by', 'intervals', 'order']);
	});
});

test('a study that is not there is the first', () => {
	expect(studyIn(CATALOGUE, 'nowhere')).toBe(main);
	expect(studyIn(CATALOGUE, third.id)).toBe(third);
});

describe('what is shown beside', () => {
	const shown = (query: string) => besideSelection(parseAddress(query).selection);

	test('is that part of the other study, in the same view', () => {
		for (const view of ['compare', 'timeline'])
			expect(shown(`?group=none&view=${view}&beside=${other.id}.${theme}`)).toMatchObject({
				study: other.id,
				themes: [theme],
				groups: startOf(other).groups,
				view,
				beside: null
			});
	});

	test('is nothing where no study is beside, and beside a table', () => {
		expect(shown('')).toBeNull();
		expect(shown(`?view=table&beside=${other.id}.${theme}`)).toBeNull();
	});
});
