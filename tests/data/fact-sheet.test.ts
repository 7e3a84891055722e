/** Everything that the published summary states is in the package, with its value and its place. */

import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { FOLDER, packageFiles } from './package-files';

const rows = (name: string) => [...csvParse(packageFiles[`${FOLDER}${name}.csv`]!)];
const estimates = rows('estimates');
const comparisons = rows('comparisons');
const findings = rows('findings');
const byId = (table: typeof estimates, id: string) => table.find((row) => row.id === id);

const SHARES = [
	{ id: 'P1', kind: 'percentage', value: '46', groups: 'any-ta', base: '275' },
	{ id: 'P2', kind: 'percentage', value: '7', groups: 'ta-only', base: '275' },
	{ id: 'F3', kind: 'percentage', value: '68', groups: '', base: '[x2]', base_status: 'ambiguous' },
	{ id: 'F4', kind: 'quantifier', value: '', groups: '', phrase: 'in most cases' },
	{ id: 'F5', kind: 'quantifier', value: '', groups: 'both-other', phrase: 'tended to be' },
	{ id: 'L1', kind: 'bound', value: '50', groups: 'both', phrase: 'more than half', base: '[x2]' },
	{
		id: 'L3',
		kind: 'average-gap',
		value: '3',
		unit: 'years',
		groups: 'both',
		average: 'not stated'
	}
];

const DERIVED = [
	{
		...{ id: 'P3', groups: 'both', formula: 'difference', inputs: 'P1 P2', within: '' },
		...{ value: '39', low: '38.5', high: '39.6', count_low: '106', count_high: '109' }
	},
	{
		...{ id: 'P4', groups: 'offline-only', formula: 'complement', inputs: 'P1', within: '' },
		...{ value: '54', low: '53.8', high: '54.2', count_low: '148', count_high: '149' }
	},
	{
		...{ id: 'P5', groups: 'ta-only', formula: 'ratio', inputs: 'P2 P1', within: 'any-ta' },
		...{ value: '15', low: '14.2', high: '15.9', count_low: '', count_high: '' }
	}
];

const DIRECTIONS = [
	{ id: 'C1', direction: 'older', groups: 'ta-only', locator: 'characteristics-1' },
	{ id: 'C2', direction: 'more stable', groups: 'ta-only', locator: 'characteristics-2' },
	{ id: 'C3', direction: 'better', groups: 'ta-only', locator: 'characteristics-3' },
	{ id: 'C4', direction: 'fewer', groups: 'ta-only', locator: 'characteristics-4' },
	{ id: 'C5', direction: 'less', groups: 'ta-only', locator: 'characteristics-5' },
	{ id: 'C6', direction: 'fewer', groups: 'ta-only', locator: 'characteristics-6' },
	{ id: 'L2', direction: 'more likely to follow', groups: 'both', locator: 'links-1' },
	{ id: 'R1', direction: 'more therapeutic', groups: 'both offline-only', locator: 'responses-1' },
	{ id: 'R3', direction: 'more punitive', groups: 'ta-only', locator: 'responses-2' },
	{ id: 'R4', direction: 'more involved', groups: 'ta-only', locator: 'responses-2' },
	{ id: 'R5', direction: 'higher rate', groups: 'ta-only', locator: 'responses-2' }
];

const STATEMENTS = [
	{ id: 'L4', role: 'conclusion', locator: 'links-2', words: /should be explored together/ },
	{
		id: 'R2',
		role: 'explanation',
		locator: 'responses-1',
		words: /more trauma.*social care.*aimed/
	},
	{ id: 'R6a', role: 'recommendation', locator: 'responses-3', words: /types of TA-HSB/ },
	{ id: 'R6b', role: 'recommendation', locator: 'responses-3', words: /severe/ },
	{ id: 'R6c', role: 'recommendation', locator: 'responses-3', words: /recognise.*respond/ },
	{ id: 'R7', role: 'recommendation', locator: 'responses-4', words: /referral forms.*not always/ }
];

describe('the facts of the summary', () => {
	it.each(SHARES)('$id is a $kind', (fact) => {
		expect(byId(estimates, fact.id)).toMatchObject(fact);
	});

	it.each(DERIVED)('$id is worked out as about $value', (fact) => {
		expect(byId(estimates, fact.id)).toMatchObject({ ...fact, kind: 'derived' });
	});

	it.each(DIRECTIONS)('$id is a direction: $direction', (fact) => {
		expect(byId(comparisons, fact.id)).toMatchObject(fact);
	});

	it('says of each direction what it is measured against, and how that is known', () => {
		expect(comparisons.map((row) => [row.id, row.comparators, row.comparator_status])).toEqual([
			...['C1', 'C2', 'C3', 'C4', 'C5', 'C6'].map((id) => [id, 'both offline-only', 'implied']),
			['L2', '', 'not-stated'],
			['R1', 'ta-only', 'stated'],
			['R3', 'both offline-only', 'stated'],
			['R4', 'both offline-only', 'stated'],
			['R5', 'both offline-only', 'carried-over']
		]);
	});

	it('keeps the hedges of the summary', () => {
		const hedged = [...estimates, ...comparisons].filter((row) => row.hedge !== '');
		expect(hedged.map((row) => [row.id, row.hedge])).toEqual([
			['F5', 'tended to'],
			['L1', 'was identified as'],
			['L3', 'on average'],
			...['C1', 'C2', 'C3', 'C4', 'C5', 'C6'].map((id) => [id, 'on average']),
			['L2', 'more likely'],
			['R1', 'seemed'],
			['R3', 'seemed']
		]);
	});

	it('F5 divides both into two groups that do not overlap', () => {
		const parts = rows('groups').filter((row) => row.part_of === 'both');
		expect(parts.map((row) => [row.id, row.partition])).toEqual([
			['both-pornography', 'sub-group of both'],
			['both-other', 'sub-group of both']
		]);
	});

	it('names what only an assumption gives', () => {
		expect(byId(estimates, 'P4')!.assumption).toMatch(/assumes that every case .* some HSB/);
		expect(byId(estimates, 'F3')!.base_note).toMatch(/91 case files.*does not say/);
	});

	it.each(STATEMENTS)('$id is a $role', ({ words, ...fact }) => {
		const row = byId(findings, fact.id);
		expect(row).toMatchObject(fact);
		expect(row!.statement).toMatch(words);
	});

	it('F1 and F2 name one form as the most common and five without an order', () => {
		const forms = estimates.filter((row) => row.measure === 'forms-recorded');
		const items = (kind: string) => forms.filter((row) => row.kind === kind).map((row) => row.item);
		expect(items('top-rank')).toEqual([
			'possessing, making and/or distributing indecent images of children'
		]);
		expect(items('listed').sort()).toEqual([
			'developmentally inappropriate use of pornography',
			'exposing other children and young people to pornography',
			'grooming',
			'sexual harassment',
			'sexual texts without images'
		]);
	});

	it('sends readers of a part to chapters with results, not to what was known before', () => {
		const pages = new Map(rows('locators').map((row) => [row.id, Number(row.page)]));
		const results = pages.get('report-results')!;
		for (const theme of rows('themes')) {
			expect(pages.get(theme.read_more!), theme.id).toBeGreaterThanOrEqual(results);
		}
	});

	it('states two populations with their bases', () => {
		expect(rows('populations').map((row) => [row.id, row.base])).toEqual([
			['assessed', '275'],
			['sample', '91']
		]);
	});

	it('holds no other number than these', () => {
		const numbers = estimates.filter((row) => /^\d/.test(row.value!)).map((row) => row.id);
		expect(numbers).toEqual(['P1', 'P2', 'P3', 'P4', 'P5', 'F3', 'L1', 'L3']);
	});

	it('says of each group of the case files that its size is not published', () => {
		const sizes = estimates.filter((row) => row.measure === 'size-in-sample');
		expect(sizes.map((row) => [row.groups, row.value])).toEqual([
			['ta-only', '[x]'],
			['both', '[x]'],
			['offline-only', '[x]'],
			['both-pornography', '[x]'],
			['both-other', '[x]']
		]);
	});
});
