import { describe, expect, test } from 'vitest';
import type { Workbook } from '$lib/export/workbook/model';
import { odsFile } from '$lib/export/workbook/ods';
import { xlsxFile } from '$lib/export/workbook/xlsx';
import { small } from './examples';

const good = () => small(['a', 'b'], [['c', 'd']]);
const named = (name: string) => small(['a'], [['b']], { name });
const tableNamed = (name: string): Workbook => {
	const workbook = small(['a'], [['b']]);
	workbook.sheets[0]!.table!.name = name;
	return workbook;
};
const twice = (second: (workbook: Workbook) => void): Workbook => {
	const workbook = small(['a'], [['b']]);
	workbook.sheets.push({ ...small(['a'], [['b']]).sheets[0]!, name: 'Other' });
	workbook.sheets[1]!.table!.name = 'other';
	second(workbook);
	return workbook;
};

describe.each([
	['xlsx', xlsxFile],
	['ods', odsFile]
])('a workbook is refused as .%s', (_, write) => {
	test('only for a reason', () => {
		expect(write(good()).length).toBeGreaterThan(1000);
		expect(write(twice(() => undefined)).length).toBeGreaterThan(1000);
	});

	test.each([
		'',
		'a'.repeat(32),
		'a/b',
		'a:b',
		'a[b]',
		'a*',
		'what?',
		'a\\b',
		"'a",
		"a'",
		'a\u0000b'
	])('for a sheet called %j', (name) => {
		expect(() => write(named(name))).toThrow('its name is not a legal one');
	});

	test.each(['', 'A1', 'xfd12', 'R1C1', 'r', 'C', 'two words', '1st', 'a-b', 'a'.repeat(256)])(
		'for a table called %j',
		(name) => {
			expect(() => write(tableNamed(name))).toThrow('cannot name a table');
		}
	);

	test('for two sheets, tables or columns of one name, in whatever case', () => {
		expect(() => write(twice(({ sheets }) => (sheets[1]!.name = 'SHEET')))).toThrow('Two sheets');
		expect(() => write(twice(({ sheets }) => (sheets[1]!.table!.name = 'Rows')))).toThrow(
			'Two tables'
		);
		expect(() => write(small(['a b', 'A  B '], [['c', 'd']]))).toThrow('Two columns');
	});

	test('for a table without rows, a row that does not fit, or a column without a header', () => {
		expect(() => write(small(['a'], []))).toThrow('no row');
		expect(() => write(small(['a', 'b'], [['c']]))).toThrow('longer or shorter');
		expect(() => write(small(['a', ' \n'], [['c', 'd']]))).toThrow('no header');
	});

	test('for no sheet, no title, or a link to a sheet that is not there', () => {
		expect(() => write({ ...good(), sheets: [] })).toThrow('needs a sheet');
		expect(() => write(small(['a'], [['b']], { title: ' ' }))).toThrow('no title');
		expect(() => write(small(['a'], [[{ text: 'b', to: '#Gone' }]]))).toThrow('not there');
		expect(() => write(small(['a'], [['b']], { lines: [{ text: 'b', to: '#Gone' }] }))).toThrow(
			'not there'
		);
	});

	test.each(['', ' 1', '1e5', '.5', '1.', '1,000', 'NaN', 'Infinity', '0x10', '1234567890123456'])(
		'for %j as a number',
		(number) => {
			expect(() => write(small(['a'], [[{ number }]]))).toThrow('is not a number');
		}
	);

	test('for a text that a program would cut', () => {
		expect(write(small(['a'], [['b'.repeat(32_767)]])).length).toBeGreaterThan(1000);
		expect(() => write(small(['a'], [['b'.repeat(32_768)]]))).toThrow('a cell is too long');
		expect(() => write(small(['a'.repeat(256)], [['b']]))).toThrow('too long');
		expect(() => write(small(['a'], [['b']], { lines: [{ text: 'b'.repeat(32_768) }] }))).toThrow(
			'a line is too long'
		);
	});
});
