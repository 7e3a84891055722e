/** Reads one CSV file into rows that know their line, and says where the file is malformed. */

import { csvParseRows } from 'd3';
import { problemAt, type Problem } from './problem.ts';

export interface Row {
	file: string;
	/** Line on which the row begins, counted from 1 and including the header. */
	row: number;
	cells: Record<string, string>;
	/** Whether it has as many cells as the header; otherwise its cells may stand under a wrong name. */
	whole: boolean;
}

export interface Table {
	file: string;
	columns: string[];
	rows: Row[];
}

/** The cell of a row, empty where there is nothing. */
export function cell({ cells }: Row, column: string): string {
	return Object.hasOwn(cells, column) ? cells[column]! : '';
}

/** The items of a space-separated cell. */
export function itemsOf(row: Row, column: string): string[] {
	return cell(row, column).split(' ').filter(Boolean);
}

/** Reads the text of a CSV file; without a table where rows cannot be told apart. */
export function readTable(
	file: string,
	text: string
): { table: Table | null; problems: Problem[] } {
	const problems: Problem[] = [];
	const report = (row: number, column: string | null, message: string, action: string) =>
		problems.push(problemAt({ file, row }, column, message, action));

	if (text.startsWith('\uFEFF')) {
		report(1, null, 'the file begins with a byte order mark', 'save it as UTF-8 without one');
	}
	const garbled = text.split(/\r\n|\r|\n/).findIndex((line) => line.includes('\uFFFD'));
	if (garbled !== -1) {
		// Spreadsheets often save in another encoding, which turns dashes and accents into this mark.
		report(
			garbled + 1,
			null,
			'a character could not be read as UTF-8',
			'save the file as UTF-8, and check the text'
		);
	}
	const body = text.replace(/^\uFEFF/, '');
	if (body.trim() === '') {
		report(1, null, 'the file is empty', 'add the header, which names the columns, and the rows');
		return { table: null, problems };
	}
	const open = lineOfOpenQuote(body);
	if (open !== null) {
		report(
			open,
			null,
			'a double quote is opened and not closed',
			'close it, or double it where it is part of the text'
		);
		return { table: null, problems };
	}
	const [header = [], ...records] = csvParseRows(body);
	const columns = header.map((name) => name.trim());
	columns.forEach((name, i) => {
		if (name === '') {
			report(1, null, `column ${i + 1} has no name`, 'name it, or delete the column');
		} else if (columns.indexOf(name) !== i) {
			report(1, name, `the column "${name}" is there twice`, 'delete or rename one of them');
		}
	});
	const rows: Row[] = [];
	let line = 1 + linesIn(header);
	for (const record of records) {
		const row = line;
		line += linesIn(record);
		if (record.length === 1 && record[0]!.trim() === '') {
			report(row, null, 'the row is blank', 'delete it');
			continue;
		}
		const whole = record.length === columns.length;
		if (!whole) {
			report(
				row,
				null,
				`the row has ${record.length} cells, but the header has ${columns.length}`,
				'add or remove commas, and put text that holds a comma in double quotes'
			);
		}
		const cells: Record<string, string> = {};
		columns.forEach((name, i) => {
			if (!Object.hasOwn(cells, name)) cells[name] = record[i] ?? '';
		});
		rows.push({ file, row, cells, whole });
	}
	return { table: { file, columns, rows }, problems };
}

/** How many lines of the file a record takes up: a quoted cell may hold line breaks. */
function linesIn(record: string[]): number {
	return 1 + record.reduce((sum, one) => sum + (one.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}

/** The first line with a quote left over, if quotes do not pair up. */
function lineOfOpenQuote(text: string): number | null {
	const quotes = (part: string) => part.split('"').length - 1;
	if (quotes(text) % 2 === 0) return null;
	return text.split(/\r\n|\r|\n/).findIndex((line) => quotes(line) % 2 === 1) + 1;
}
