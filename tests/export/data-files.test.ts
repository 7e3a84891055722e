import { describe, expect, test } from 'vitest';
import { csvText } from '$lib/export/csv';
import { jsonFile, workbookFile } from '$lib/ui/exports/data-files';
import { CSV_HEADER, csvRows } from '$lib/wording/csv';
import { csvParse } from 'd3';
import { EVERY, study } from '../wording/every-figure';
import { ADDRESS, MADE, table } from './workbook/examples';
import { opened, valuesIn } from './workbook/files';

const [, { view, words }] = EVERY.find(([name]) => name === 'prevalence')!;

describe.each(['xlsx', 'ods'] as const)('a workbook of a view as .%s', (format) => {
	test.each([
		['figure', view, words],
		['table', table, null]
	])('of the %s has its type and opens', async (_, shown, said) => {
		const file = await workbookFile(shown, said, study, ADDRESS, format, MADE);
		expect(file.extension).toBe(format);
		expect(file.type).toMatch(
			/^application\/vnd\.(openxmlformats-.*\.sheet|oasis.*\.spreadsheet)$/
		);
		expect(file.content.type).toBe(file.type);
		const book = opened(new Uint8Array(await file.content.arrayBuffer()));
		const rows = valuesIn(book, 'Evidence');
		const header = rows.findIndex(([first]) => first === 'Measure');
		expect(rows.length - header - 1).toBe(shown.evidence.length);
	});
});

test('a view as JSON has its type and its rows', async () => {
	const file = jsonFile(view, words, study, ADDRESS, MADE);
	expect([file.extension, file.type, file.content.type]).toEqual([
		'json',
		'application/json',
		'application/json'
	]);
	expect(JSON.parse(await file.content.text()).rows).toHaveLength(view.evidence.length);
});

test('CSV, workbook and JSON say the same of each row', async () => {
	for (const [name, figure] of EVERY.filter((_, index) => index % 16 === 0)) {
		const csv = csvParse(
			csvText(CSV_HEADER, csvRows(figure.view, figure.words, study, ADDRESS, MADE)).slice(1)
		);
		const json = JSON.parse(
			await jsonFile(figure.view, figure.words, study, ADDRESS, MADE).content.text()
		) as { rows: { id: string; finding: string; base: { text: string } }[] };
		const file = await workbookFile(figure.view, figure.words, study, ADDRESS, 'xlsx', MADE);
		const rows = valuesIn(opened(new Uint8Array(await file.content.arrayBuffer())), 'Evidence');
		const top = rows.findIndex(([first]) => first === 'Measure');
		const place = (header: string) => rows[top]!.indexOf(header);
		const fromCsv = csv.map((row) => [row.id, row.finding, row.base, row.value || row.status]);
		expect(
			json.rows.map((row) => [row.id, row.finding, row.base.text]),
			name
		).toEqual(fromCsv.map((row) => row.slice(0, 3)));
		expect(
			rows
				.slice(top + 1)
				.map((row) =>
					['Id', 'Finding', 'Base', 'Value'].map((header) => String(row[place(header)]))
				)
		).toEqual(fromCsv);
	}
});
