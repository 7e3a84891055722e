import { csvParse, csvParseRows } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvCell, csvText } from '$lib/export/csv';

describe('a cell', () => {
	test.each(['=1+1', '+44 20', '-cmd|x', '@SUM(A1)', '\t=1', '\r=1', '\0=1', '=HYPERLINK("x")'])(
		'%j cannot run as a formula',
		(value) => {
			expect(csvCell(value).replace(/^"/, '')).toMatch(/^'/);
		}
	);

	test.each(['-1', '-38.5', '0', '46'])('%s stays the number that it is', (value) => {
		expect(csvCell(value)).toBe(value);
	});

	test.each(['--1', '-1+2', '-', '-1,5', '-1e5', '-.5'])('%s is not such a number', (value) => {
		expect(csvCell(value).replace(/^"/, '')).toMatch(/^'/);
	});

	test('is quoted where it holds a comma, a quote or a line break, and only there', () => {
		expect(csvCell('a, b')).toBe('"a, b"');
		expect(csvCell('he said "a"')).toBe('"he said ""a"""');
		expect(csvCell('a\nb')).toBe('"a\nb"');
		expect(csvCell('a\rb')).toBe('"a\rb"');
		expect(csvCell('a b; c')).toBe('a b; c');
		expect(csvCell('')).toBe('');
	});

	test('keeps a sign that stands inside', () => {
		expect(csvCell('46 = 7 + 39')).toBe('46 = 7 + 39');
	});
});

describe('a file', () => {
	test('begins with the mark of UTF-8 and ends each row as the standard says', () => {
		expect(csvText(['a', 'b'], [['1', 'ŵ']])).toBe('\uFEFFa,b\r\n1,ŵ\r\n');
	});

	test('without rows is its header', () => {
		expect(csvText(['a'], [])).toBe('\uFEFFa\r\n');
	});
});

const cell = fc.oneof(
	fc.string(),
	fc.string({ unit: 'binary' }),
	fc.constantFrom('=1', '-1', '+', '@', '\t', '"', ',', '\r\n', '-5.5', 'a "b", c')
);
const table = fc
	.integer({ min: 2, max: 6 })
	.chain((width) =>
		fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 })
	);

/** What a cell becomes: itself, or itself behind an apostrophe. */
const harmless = (value: string) =>
	/^[=+\-@\t\0\r]/.test(value) && !/^-?\d+(\.\d+)?$/.test(value) ? `'${value}` : value;

test('any table is read back by another reader as it was written', () => {
	fc.assert(
		fc.property(table, (rows) => {
			const header = (rows[0] ?? ['', '']).map((_, index) => `column ${index}`);
			const text = csvText(header, rows).slice(1);
			expect(csvParseRows(text)).toEqual([header, ...rows.map((row) => row.map(harmless))]);
		})
	);
});

test('no cell of any table starts with a sign that a spreadsheet runs', () => {
	fc.assert(
		fc.property(table, (rows) => {
			const header = (rows[0] ?? ['', '']).map((_, index) => `column ${index}`);
			for (const row of csvParse(csvText(header, rows).slice(1))) {
				for (const value of Object.values(row)) {
					expect(value).not.toMatch(/^(?!-\d+(\.\d+)?$)[=+\-@\t\r\0]/);
				}
			}
		})
	);
});
