import { expect, test } from 'vitest';
import { tables } from '$lib/data/bundled';
import { locatorsById } from '$lib/query/locators';

test('a place in the summary has a section and an item, and no page', () => {
	const locators = locatorsById(tables, 'hollis-belton-2017');
	expect(locators.size).toBe(tables.locators.numRows());
	expect(locators.get('prevalence-1')).toEqual({
		id: 'prevalence-1',
		document: 'summary',
		section: 'Prevalence',
		item: 'bullet 1',
		page: null,
		grade: 'P'
	});
});

test('a chapter of the report has a page, as a number', () => {
	const report = [...locatorsById(tables, 'hollis-belton-2017').values()].filter(
		(locator) => locator.document === 'report'
	);
	expect(report.length).toBeGreaterThan(5);
	for (const { page } of report) expect(page).toBeGreaterThan(0);
});

test('an unknown study has no places', () => {
	expect(locatorsById(tables, 'another-2020').size).toBe(0);
});
