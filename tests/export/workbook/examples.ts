/** Workbooks that the tests write, and what each of their cells must be when it is read back. */

import { tables } from '$lib/data/bundled';
import type { Cell, Sheet, Workbook } from '$lib/export/workbook/model';
import { DEFAULT_SELECTION } from '$lib/selection/address';
import { evidenceTableView } from '$lib/views/evidence-table';
import { workbookWords } from '$lib/wording/workbook';
import { EVERY, FIVE, explored, study } from '../../wording/every-figure';
import { GROUPS } from '../../views/choices';

export const ADDRESS = 'https://example.org/explore/?group=both&part=patterns';
export const MADE = new Date('2026-03-04T12:00:00Z');

export const table = evidenceTableView(tables, DEFAULT_SELECTION);

/** The workbook of the explorer's table. */
export const TABLE_WORKBOOK = workbookWords(table, null, study, ADDRESS, MADE);

const workbooksOf = (figures: typeof EVERY): [string, Workbook][] =>
	figures.map(([name, { view, words }]) => [
		name,
		workbookWords(view, words, study, ADDRESS, MADE)
	]);

/** A workbook of each figure, and of the views of all groups and of one. */
export const EXAMPLES: [string, Workbook][] = [
	...workbooksOf([...FIVE, ...explored([...GROUPS]), ...explored(['both-other'])]),
	['table', TABLE_WORKBOOK]
];

/** A workbook of each figure and of every choice of groups. */
export const everyWorkbook = (): [string, Workbook][] => workbooksOf(EVERY);

/** A workbook with one table of these columns and rows. */
export function small(columns: string[], rows: Cell[][], sheet: Partial<Sheet> = {}): Workbook {
	return {
		title: 'A title',
		subject: 'A subject',
		creator: 'A creator',
		language: 'en-GB',
		made: MADE,
		sheets: [
			{
				name: 'Sheet',
				title: 'A title',
				lines: [],
				table: {
					name: 'rows',
					columns: columns.map((header) => ({ header, width: 20, type: 'text' as const })),
					rows
				},
				...sheet
			}
		]
	};
}

/** What a reader of the file finds: text, or a number. */
export function valueOf(cell: Cell): string | number {
	if (typeof cell === 'string') return cell;
	return 'number' in cell ? Number(cell.number) : cell.text;
}

/** All rows of a sheet from A1 on. */
export function rowsOf({ title, lines, table }: Sheet): (string | number)[][] {
	return [
		[title],
		...lines.map(({ text }) => [text]),
		...(table
			? [table.columns.map(({ header }) => header), ...table.rows.map((row) => row.map(valueOf))]
			: [])
	];
}
