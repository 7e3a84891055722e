import { describe, expect, test } from 'vitest';
import { odsFile } from '$lib/export/workbook/ods';
import { xlsxFile } from '$lib/export/workbook/xlsx';
import { EXAMPLES, MADE, rowsOf, small } from './examples';
import { opened, valuesIn } from './files';

/** The values of a row up to the last that is there. */
const trimmed = (row: (string | number | null)[]) =>
	row.slice(0, row.findLastIndex((v) => v !== null) + 1);

describe.each([
	['xlsx', xlsxFile],
	['ods', odsFile]
])('a workbook as .%s', (_, write) => {
	test.each(EXAMPLES)('of %s reads back cell by cell', (_name, workbook) => {
		const book = opened(write(workbook));
		expect(book.SheetNames).toEqual(workbook.sheets.map(({ name }) => name));
		for (const sheet of workbook.sheets) {
			expect(valuesIn(book, sheet.name).map(trimmed), sheet.name).toEqual(rowsOf(sheet));
		}
	});

	test('has no formula, no merged cell and no hidden row, column or sheet', () => {
		for (const [name, workbook] of EXAMPLES) {
			const book = opened(write(workbook));
			for (const sheet of Object.values(book.Sheets)) {
				const cells = Object.entries(sheet).filter(([place]) => /^[A-Z]+\d+$/.test(place));
				expect(cells.length, name).toBeGreaterThan(0);
				expect(cells.filter(([, cell]) => cell.f !== undefined)).toEqual([]);
				expect(sheet['!merges'] ?? []).toEqual([]);
				expect(
					[...(sheet['!rows'] ?? []), ...(sheet['!cols'] ?? [])].some((one) => one?.hidden)
				).toBe(false);
			}
		}
	});

	test('keeps a number as it was published', () => {
		const numbers = ['46', '46.0', '38.5', '-0.25', '0', '100.000001', '123456789012345'];
		const file = write(
			small(
				['a'],
				numbers.map((number) => [{ number }])
			)
		);
		const sheet = opened(file).Sheets.Sheet!;
		const shown = numbers.map((_number, index) => sheet[`A${index + 3}`]);
		expect(shown.map(({ t, v }) => [t, v])).toEqual(numbers.map((number) => ['n', Number(number)]));
		expect(shown.map(({ w }) => w)).toEqual(numbers);
	});

	test('tells its title, subject and maker', () => {
		const { Props } = opened(write(small(['a'], [['b']])));
		expect(Props).toMatchObject({ Title: 'A title', Subject: 'A subject' });
	});

	test('is the same bytes for the same workbook', () => {
		const [, workbook] = EXAMPLES[0]!;
		expect(write({ ...workbook })).toEqual(write(workbook));
		expect(write({ ...workbook, made: new Date(MADE.getTime() + 1e9) })).not.toEqual(
			write(workbook)
		);
	});
});
