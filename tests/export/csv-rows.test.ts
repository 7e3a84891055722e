import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import { KINDS } from '$lib/data/vocabulary';
import { csvText } from '$lib/export/csv';
import { CSV_HEADER, csvRows } from '$lib/wording/csv';
import { EVERY, study } from '../wording/every-figure';

const ADDRESS = 'https://example.org/explore/?group=both';
const FILES = EVERY.map(([name, { view }]) => ({
	name,
	view,
	rows: csvParse(csvText(CSV_HEADER, csvRows(view, study, ADDRESS)).slice(1))
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

test('each row stands alone: base, kind, place, citation, version, remark and address', () => {
	for (const { name, rows } of FILES) {
		for (const row of rows) {
			expect(KINDS, name).toContain(row.kind);
			expect(row.base, name).not.toBe('');
			expect(row.locator, name).toMatch(/^Summary, [A-Z]\w+, (bullet|item|how) ?/);
			expect(row, name).toMatchObject({
				citation: study.citation,
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
	for (const row of FILES.flatMap(({ rows }) => rows).filter((one) => one.kind === 'derived')) {
		expect(row.finding).toMatch(/\d% to \d+\.\d%\), worked out by us$/);
		expect(row.note).toMatch(/^Worked out as/);
	}
});

test('nothing in a file had to be made harmless', () => {
	for (const { view } of FILES) {
		for (const cell of csvRows(view, study, ADDRESS).flat()) expect(cell).not.toMatch(/^[=+\-@\t]/);
	}
});
