import { describe, expect, test } from 'vitest';
import { odsFile } from '$lib/export/workbook/ods';
import { xlsxFile } from '$lib/export/workbook/xlsx';
import { EXAMPLES, rowsOf, small, TABLE_WORKBOOK } from '../export/workbook/examples';
import { attributes, elements, opened, partsOf, valuesIn } from '../export/workbook/files';
import { converted } from './libreoffice';
import { pdfPages } from '../pdf';

const [, PREVALENCE] = EXAMPLES.find(([name]) => name === 'prevalence')!;
const WRITERS = [
	['xlsx', xlsxFile],
	['ods', odsFile]
] as const;

describe.each(WRITERS)('LibreOffice opens an .%s file', (format, write) => {
	test('and shows the title, the codes and each finding', async () => {
		const pages = await pdfPages(await converted(write(TABLE_WORKBOOK), format));
		const words = pages.join(' ');
		for (const { title, table } of TABLE_WORKBOOK.sheets) {
			expect(words).toContain(title);
			for (const { header } of table?.columns ?? []) expect(words).toContain(header);
		}
		const evidence = TABLE_WORKBOOK.sheets.at(-1)!;
		for (const [measure, , finding] of evidence.table!.rows) {
			expect(words).toContain(measure);
			expect(words).toContain(finding);
		}
		expect(words).toContain('[x1]');
		expect(words).not.toContain('###');
	});

	test('and saves every cell in the other format as it was', async () => {
		const other = format === 'xlsx' ? 'ods' : 'xlsx';
		const book = opened(await converted(write(PREVALENCE), format, other));
		expect(book.Props).toMatchObject({ Title: PREVALENCE.title });
		expect(book.SheetNames).toEqual(PREVALENCE.sheets.map(({ name }) => name));
		for (const sheet of PREVALENCE.sheets) {
			const rows = valuesIn(book, sheet.name).map((row) => row.filter((cell) => cell !== null));
			expect(rows, sheet.name).toEqual(rowsOf(sheet));
		}
	});

	test('and reads awkward text as text', async () => {
		const cells = ['=1+1', '@SUM(A1)', '+44', '_x0041_', '46', ' a  b ', '<&">', '😀', 'a\nb'];
		const file = write(
			small(
				['a'],
				cells.map((cell) => [cell])
			)
		);
		const sheet = opened(await converted(file, format, 'xlsx')).Sheets.Sheet!;
		const read = cells.map((_, index) => sheet[`A${index + 3}`]);
		expect(read.map(({ t, v, f }) => [t, v, f])).toEqual(
			cells.map((cell) => ['s', cell, undefined])
		);
	});
});

test('LibreOffice keeps the tables of an .xlsx file as ranges with headers, without buttons', async () => {
	const content = partsOf(await converted(xlsxFile(PREVALENCE), 'xlsx', 'ods'))['content.xml']!;
	const ranges = elements(content, 'table:database-range');
	const tables = PREVALENCE.sheets.flatMap(({ table }) => table?.name ?? []);
	expect(ranges.map((range) => range.getAttribute('table:name'))).toEqual(
		expect.arrayContaining(tables)
	);
	for (const range of ranges) {
		expect(range.getAttribute('table:display-filter-buttons')).not.toBe('true');
		expect(range.getAttribute('table:contains-header')).not.toBe('false');
	}
});

test('LibreOffice keeps headings, links and language of an .ods file', async () => {
	const parts = partsOf(await converted(odsFile(PREVALENCE), 'ods', 'ods'));
	expect(attributes(parts['styles.xml']!, 'style:style', 'style:name')).toEqual(
		expect.arrayContaining(['Heading_20_1', 'Heading_20_2'])
	);
	expect(elements(parts['meta.xml']!, 'dc:language')[0]!.textContent).toBe('en-GB');
	const links = attributes(parts['content.xml']!, 'text:a', 'xlink:href');
	expect(links).toContain("#'Kinds of evidence'.A1");
});
