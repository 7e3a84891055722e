/** What is said of the companion studies wherever their numbers travel. */

import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '$lib/data/catalogue';
import { studyIn } from '$lib/selection/address';
import { startOf } from '$lib/selection/selection';
import { compareView } from '$lib/views/compare';
import { courseView } from '$lib/views/course';
import { evidenceTableView } from '$lib/views/evidence-table';
import { choiceTableWords } from '$lib/wording/choice-table';
import { compareWords } from '$lib/wording/compare';
import { courseWords } from '$lib/wording/course';
import { evidenceRows } from '$lib/wording/table';
import { workbookWords } from '$lib/wording/workbook';
import { COMPANIONS, SCOTLAND, everythingOf, studies, tables } from '../views/companions';
import { texts } from './every-figure';

const NUMBERS = ['percentage', 'count', 'median', 'derived', 'average-gap'];

describe.each(COMPANIONS)('the table of %s', (id) => {
	const view = evidenceTableView(tables, everythingOf(id));
	const study = studies.find((one) => one.id === id)!;
	const rows = evidenceRows(view);

	test('has a number where one was published, and a code where none was', () => {
		expect(rows.length).toBeGreaterThan(10);
		for (const row of rows) {
			const isNumber = NUMBERS.includes(row.kind);
			expect(row, row.id).toMatchObject({
				value: isNumber ? expect.stringMatching(/^\d+(\.\d+)?$/) : '',
				status: isNumber ? '' : expect.stringMatching(/^\[\w+\]$/)
			});
		}
	});

	test('says whom it counts, as a workbook too, and nothing of another study', () => {
		const { sheets } = workbookWords(view, null, study, 'https://example.org/', new Date(0));
		const said = [...texts(choiceTableWords(view)), ...texts(sheets)].join('\n');
		expect(said).not.toMatch(/assessed|case files|in the summary|undefined/);
		for (const { id, description } of view.context.populations) {
			if (view.evidence.some(({ population }) => population === id))
				expect(said.toLowerCase()).toContain(description.toLowerCase());
		}
	});

	test('gives each number its unit', () => {
		const { sheets } = workbookWords(view, null, study, 'https://example.org/', new Date(0));
		const { columns, rows } = sheets.at(-1)!.table!;
		const at = (header: string) => columns.findIndex((column) => column.header === header);
		for (const row of rows) {
			const isNumber = typeof row[at('Value')] === 'object';
			expect(row[at('Unit')] === '[z]', JSON.stringify(row)).toBe(!isNumber);
		}
	});
});

test('a comparison of a study without words of its own says each measure by its label', () => {
	const start = startOf(studyIn(CATALOGUE, SCOTLAND));
	const view = compareView(tables, { ...start, themes: ['online'] });
	const { paragraphs, subtitle } = compareWords(view);
	expect(view.evidence.length).toBeGreaterThan(0);
	const said = paragraphs!.join(' ');
	for (const measure of new Set(view.evidence.map((datum) => datum.measure))) {
		expect(said).toContain(view.context.measures.find(({ id }) => id === measure)!.label);
	}
	expect(`${said} ${subtitle}`).not.toMatch(/assessed|TA-HSB|undefined/);
});

test('a median is said with its base, and is no share of it', () => {
	const view = courseView(tables, everythingOf(SCOTLAND, { themes: ['victims'] }));
	const said = texts(courseWords(view)).join('\n');
	expect(said).toContain('15 years, base 1,001');
	expect(said).not.toMatch(/years of \d/);
});
