/** A workbook in no format yet: sheets with words above and at most one table below. */

export interface Workbook {
	title: string;
	/** One line on what the file is about, for the properties of the document. */
	subject: string;
	creator: string;
	/** BCP 47, with a country: "en-GB". */
	language: string;
	made: Date;
	/** The first is the one that opens. */
	sheets: Sheet[];
}

export interface Sheet {
	/** At most 31 characters, as Excel has it; unique. */
	name: string;
	/** Stands in A1 as a heading. */
	title: string;
	/** Below the title, in column A, one a row. */
	lines: Line[];
	/** Directly below the lines; null for a sheet of words. */
	table: Table | null;
}

export interface Line {
	text: string;
	heading?: boolean;
	/** "#Notes" for a sheet of this workbook, or a whole address. */
	to?: string;
}

export interface Table {
	/** Letters, digits and underscores; unique. */
	name: string;
	columns: Column[];
	/** At least one; each as long as `columns`. */
	rows: Cell[][];
}

export interface Column {
	header: string;
	/** Characters that fit in a line. */
	width: number;
	/** A column of numbers may hold a text, such as a code in the place of a number. */
	type: 'text' | 'number';
}

/** Text, a number as it was published ("46.0" keeps its decimal), or text that is a link. */
export type Cell = string | { number: string } | { text: string; to: string };

/** "A", "Z", "AA": the letters of a column, counted from 0. */
export function columnName(index: number): string {
	const rest = Math.floor(index / 26);
	return `${rest > 0 ? columnName(rest - 1) : ''}${String.fromCharCode(65 + (index % 26))}`;
}

/** "A1": column from 0, row from 1, as the programs count. */
export function cellName(column: number, row: number): string {
	return `${columnName(column)}${row}`;
}

/** The name of a sheet as it stands in a reference: in quotes, its own quotes doubled. */
export function quotedSheet(name: string): string {
	return `'${name.replaceAll("'", "''")}'`;
}
