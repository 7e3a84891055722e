/** Lays a sheet out in rows of cells, each with its look: what both formats write down. */

import { checkSheet } from './check';
import { rowHeight } from './heights';
import type { LookName } from './looks';
import type { Cell, Column, Line, Sheet } from './model';
import { legalText, oneLine } from './xml';

export interface GridCell {
	/** Legal text, or the numeral where `decimals` is set. */
	value: string;
	look: LookName;
	/** Set for a number only: how many decimals were published. */
	decimals?: number;
	to?: string;
}

export interface Grid {
	name: string;
	/** Of each column, in characters. */
	widths: number[];
	/** The first row is row 1; none is empty. */
	rows: GridCell[][];
	/** Of each row, in points. */
	heights: number[];
	/** Where the table is, rows counted from 1; null on a sheet of words. */
	table: { name: string; headers: string[]; first: number; last: number } | null;
}

/** Characters in a line on a sheet of words. */
const WORDS_WIDTH = 90;

/**
 * The rows of a sheet.
 *
 * @throws Error when a name, a header or a cell is one that a format cannot hold
 */
export function gridOf(sheet: Sheet): Grid {
	checkSheet(sheet);
	const { name, table } = sheet;
	const above: GridCell[][] = [
		[{ value: oneLine(sheet.title), look: table ? 'title-line' : 'title' }],
		...sheet.lines.map((line) => [lineCell(line, table !== null)])
	];
	const widths = table ? table.columns.map(({ width }) => width) : [WORDS_WIDTH];
	const heightsOf = (rows: GridCell[][]) => rows.map((row) => rowHeight(row, widths));
	if (!table) return { name, widths, rows: above, heights: heightsOf(above), table: null };
	const headers = table.columns.map(({ header }) => oneLine(header));
	const header = table.columns.map(({ type }, index): GridCell => ({
		value: headers[index]!,
		look: type === 'number' ? 'header-number' : 'header'
	}));
	const body = table.rows.map((row) =>
		row.map((cell, index) => tableCell(cell, table.columns[index]!))
	);
	const rows = [...above, header, ...body];
	return {
		name,
		widths,
		rows,
		heights: heightsOf(rows),
		table: {
			name: table.name,
			headers,
			first: above.length + 1,
			last: above.length + 1 + table.rows.length
		}
	};
}

function lineCell({ text, heading, to }: Line, aboveTable: boolean): GridCell {
	const look = to ? 'link' : heading ? 'heading' : aboveTable ? 'line' : 'text';
	return { value: legalText(text), look, to };
}

function tableCell(cell: Cell, { type }: Column): GridCell {
	if (typeof cell === 'string')
		return { value: legalText(cell), look: type === 'number' ? 'number' : 'cell' };
	if ('to' in cell) return { value: legalText(cell.text), look: 'cell-link', to: cell.to };
	const decimals = cell.number.split('.')[1]?.length ?? 0;
	return { value: cell.number, look: 'number', decimals };
}
