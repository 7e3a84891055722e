import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import type { Derived } from '$lib/data/datum';
import { KINDS } from '$lib/data/vocabulary';
import { csvText } from '$lib/export/csv';
import { CSV_HEADER, csvRows } from '$lib/wording/csv';
import { EVERY, study } from '../wording/every-figure';

const ADDRESS = 'https://example.org/explore/?group=both';
const MADE = new Date('2026-03-04T12:00:00Z');
const FILES = EVERY.map(([name, { view, words }]) => ({
	name,
	view,
	words,
	rows: csvParse(csvText(CSV_HEADER, csvRows(view, words, study, ADDRESS, MADE)).slice(1))
}));

test('a file has a row for each datum of its view, in order', () => {
	for (const { name, view, rows } of FILES) {
		expect(
			rows.map((row) => row.id),
			name
		).toEqual(view.evidence.map((datum) => datum.id));
		expect(rows.columns, name).toEqual([...CSV_HEADER]);
	}
});

test('each row stands alone: base, kind, place, grade, citation, caveat, version, remark, day and address', () => {
	for (const { name, words, rows } of FILES) {
		for (const row of rows) {
			expect(row.caveat, name).toContain(study.caveat);
			expect(row.caveat, name).toContain(words.caveat ?? '');
			expect(KINDS, name).toContain(row.kind);
			expect(row.base, name).not.toBe('');
			expect(row.locator, name).toMatch(/^Summary, [A-Z]\w+, (bullet|item|how) ?/);
			expect(row, name).toMatchObject({
				grade: 'P',
				citation: study.citation,
				source_address: study.url,
				made: '2026-03-04T12:00:00.000Z',
				data_version: study.version,
				remark: study.remark,
				address: ADDRESS
			});
		}
	}
});

test('each row has a value or the code that stands in its place', () => {
	for (const { name, rows } of FILES) {
		for (const row of rows) {
			if (row.value)
				expect(row, name).toMatchObject({ value: expect.stringMatching(/^\d+$/), status: '' });
			else expect(row.status, name).toMatch(/^\[\w+\]$/);
		}
	}
});

test('a bare derived number never stands in a row without its range and its formula', () => {
	const data = new Map(FILES.flatMap(({ view }) => view.evidence.map((one) => [one.id, one])));
	const all = FILES.flatMap(({ rows }) => rows);
	for (const row of all.filter((one) => one.kind !== 'derived')) {
		expect([row.low, row.high, row.assumption], row.id).toEqual(['', '', '']);
	}
	for (const row of all.filter((one) => one.kind === 'derived')) {
		const { low, high, assumption } = data.get(row.id!) as Derived;
		expect(row).toMatchObject({ low, high, assumption: assumption ?? '' });
		expect(row.finding).toMatch(/\d% to \d+\.\d%\), worked out by us$/);
		expect(row.note).toMatch(/^Worked out as/);
	}
});

test('nothing in a file had to be made harmless', () => {
	for (const { view, words } of FILES) {
		for (const cell of csvRows(view, words, study, ADDRESS, MADE).flat())
			expect(cell).not.toMatch(/^[=+\-@\t]/);
	}
});
