import { describe, expect, test } from 'vitest';
import { tables } from '$lib/data/bundled';
import type { Datum, Derived } from '$lib/data/datum';
import { DEFAULT_SELECTION } from '$lib/selection/address';
import { evidenceTableView } from '$lib/views/evidence-table';
import {
	baseText,
	comparatorText,
	derivedText,
	findingText,
	formulaText,
	locatorText,
	valueText
} from '$lib/wording/datum';
import { GROUPS } from '../views/choices';

const { context, evidence } = evidenceTableView(tables, {
	...DEFAULT_SELECTION,
	groups: [...GROUPS]
});
const datum = <T extends Datum>(id: string) => evidence.find((one) => one.id === id)! as T;

describe('the value of a datum', () => {
	test.each([
		['P1', '46%'],
		['P3', 'about 39%'],
		['P4', '54%'],
		['P5', 'about 15%'],
		['N1', '[x] not published'],
		['F4', 'in most cases'],
		['L1', 'more than half'],
		['L3', 'on average, about 3 years later'],
		['C4', 'fewer']
	])('%s is "%s"', (id, text) => {
		expect(valueText(datum(id))).toBe(text);
	});

	test('says "about" unless both ends of the range are printed the same way', () => {
		const derived = datum<Derived>('P3');
		expect(derivedText({ ...derived, percent: '39', low: '38.6', high: '39.4' })).toBe('39%');
		expect(derivedText({ ...derived, percent: '39', low: '38.4', high: '39.4' })).toBe('about 39%');
	});
});

describe('the whole finding', () => {
	test.each([
		['P3', 'about 39% (38.5% to 39.6%), worked out by us'],
		['L3', 'on average, about 3 years later; spread not published'],
		[
			'R5',
			'higher rate than those who displayed both or offline HSB only (comparison carried over from the sentence before)'
		],
		['R1', 'seemed more therapeutic than those who displayed TA-HSB only'],
		['L2', 'more likely to follow']
	])('of %s is "%s"', (id, text) => {
		expect(findingText(datum(id), context)).toBe(text);
	});

	test('of a direction names its comparison and how it is known', () => {
		expect(comparatorText(datum('C1'), context)).toContain('(comparison implied, not stated)');
		expect(findingText(datum('C1'), context)).toMatch(/^older, on average, than those/);
	});
});

describe('around a datum', () => {
	test('the base says its number, or why it has none', () => {
		const base = (id: string) => baseText(datum(id).base, context, datum(id).population);
		expect(base('P1')).toBe('275 cases');
		expect(base('F3')).toMatch(/^not clear: 91 case files/);
		expect(base('F4')).toBe('base not published');
		expect(base('L1')).toMatch(/^base not published: /);
	});

	test('the formula says its inputs', () => {
		expect(['P3', 'P4', 'P5'].map((id) => formulaText(datum(id)))).toEqual([
			'46% less 7%',
			'100% less 46%',
			'7% divided by 46%'
		]);
	});

	test('the place says section and item, and the page where there is one', () => {
		const { locator } = datum('P1');
		expect(locatorText(locator)).toBe('Prevalence, bullet 1');
		expect(locatorText({ ...locator, item: null, page: 31 })).toBe('Prevalence, from page 31');
	});
});
