/** A CSV file is read into rows that know their line, and what is malformed in it is named. */

import fc from 'fast-check';
import { csvFormatRows } from 'd3';
import { describe, expect, test } from 'vitest';
import { cell, itemsOf, readTable } from '$lib/data/validation/table';
import { told } from './small-resource';

const faults = (text: string) => told(readTable('things.csv', text).problems);
const rowsOf = (text: string) => readTable('things.csv', text).table!.rows;

describe('a table', () => {
	test('has its columns without the spaces around them, and rows with their line', () => {
		const { table, problems } = readTable('things.csv', 'id, label \na,One\nb,Two\n');
		expect(problems).toEqual([]);
		expect(table).toEqual({
			file: 'things.csv',
			columns: ['id', 'label'],
			rows: [
				{ file: 'things.csv', row: 2, cells: { id: 'a', label: 'One' }, whole: true },
				{ file: 'things.csv', row: 3, cells: { id: 'b', label: 'Two' }, whole: true }
			]
		});
	});

	test('counts the lines of a quoted cell, whatever ends them', () => {
		for (const end of ['\n', '\r\n', '\r']) {
			const text = ['id,label', `a,"1${end}2${end}3"`, 'b,x'].join('\n');
			expect(rowsOf(text).map(({ row }) => row)).toEqual([2, 5]);
		}
		expect(rowsOf('id,"la\nbel"\na,x').map(({ row }) => row)).toEqual([3]);
	});

	test('has for its cells what was written, in any text', () => {
		const text = fc
			.string({ unit: 'binary', maxLength: 20 })
			.filter((one) => !/[\uFFFD\uFEFF]/.test(one));
		fc.assert(
			fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), (pairs) => {
				const rows = rowsOf(csvFormatRows([['id', 'label'], ...pairs]));
				expect(rows.map((row) => [cell(row, 'id'), cell(row, 'label')])).toEqual(pairs);
			}),
			{ numRuns: 30 }
		);
	});

	test('has an empty cell where there is none, even under a name that every object has', () => {
		const [row] = rowsOf('id,label\na\n');
		expect(row!.whole).toBe(false);
		expect(cell(row!, 'label')).toBe('');
		expect(cell(row!, 'constructor')).toBe('');
		expect(itemsOf(rowsOf('id,of\na, x  y \n')[0]!, 'of')).toEqual(['x', 'y']);
	});

	test('takes the first of two columns with one name', () => {
		expect(cell(rowsOf('id,id\na,b\n')[0]!, 'id')).toBe('a');
	});
});

describe('a malformed file', () => {
	test.each<[string, string, string[]]>([
		[
			'begins with a byte order mark',
			'\uFEFFid\na\n',
			[
				'things.csv, row 1: the file begins with a byte order mark. Action: save it as UTF-8 without one.'
			]
		],
		[
			'holds what was no UTF-8',
			'id\na\rb\r\n\uFFFD\n',
			[
				'things.csv, row 4: a character could not be read as UTF-8. Action: save the file as UTF-8, and check the text.'
			]
		],
		[
			'is empty',
			' \n',
			[
				'things.csv, row 1: the file is empty. Action: add the header, which names the columns, and the rows.'
			]
		],
		[
			'leaves a quote open',
			'id,label\na,"b"\nc,"d\n',
			[
				'things.csv, row 3: a double quote is opened and not closed. Action: close it, or double it where it is part of the text.'
			]
		],
		[
			'has a column without a name',
			'id, ,x\na,b,c\n',
			['things.csv, row 1: column 2 has no name. Action: name it, or delete the column.']
		],
		[
			'has a column twice',
			'id,x,id\na,b,c\n',
			[
				'things.csv, row 1, id: the column "id" is there twice. Action: delete or rename one of them.'
			]
		],
		[
			'has a blank row',
			'id,x\n \na,b\n',
			['things.csv, row 2: the row is blank. Action: delete it.']
		],
		[
			'has a row with a cell too few',
			'id,x\na\n',
			[
				'things.csv, row 2: the row has 1 cells, but the header has 2. Action: add or remove commas, and put text that holds a comma in double quotes.'
			]
		]
	])('%s', (_, text, lines) => {
		expect(faults(text)).toEqual(lines);
	});

	test('gives a table only where its rows can be told apart', () => {
		expect(readTable('a.csv', '').table).toBeNull();
		expect(readTable('a.csv', 'id\n"').table).toBeNull();
		expect(readTable('a.csv', '\uFEFFid\na').table!.columns).toEqual(['id']);
		expect(rowsOf('id,x\n\na,b\n').map(({ row }) => row)).toEqual([3]);
	});
});
