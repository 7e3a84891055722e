/** Refuses what a spreadsheet program would repair, cut or misread when it opens the file. */

import { MOST_DECIMALS } from './looks';
import type { Cell, Sheet, Workbook } from './model';
import { legalText, oneLine } from './xml';

/** Excel cuts a longer cell. */
const LONGEST_TEXT = 32_767;
const LONGEST_HEADER = 255;
const SHEET_NAME = /^(?!')[^[\]:*?/\\]{1,31}(?<!')$/;
/** Three letters and a number, or R1C1, would be a place in the sheet. */
const TABLE_NAME = /^(?![A-Za-z]{1,3}\d+$)(?![RrCc]\d*([Cc]\d*)?$)[A-Za-z_]\w{0,254}$/;
const NUMERAL = new RegExp(`^-?\\d{1,15}(\\.\\d{1,${MOST_DECIMALS}})?$`);

/** @throws Error when two sheets or two tables have one name, or there is no sheet */
export function checkNames({ sheets }: Workbook): void {
	if (sheets.length === 0) throw new Error('A workbook needs a sheet.');
	unique(
		'sheets',
		sheets.map(({ name }) => name)
	);
	unique(
		'tables',
		sheets.flatMap(({ table }) => table?.name ?? [])
	);
	for (const { name, lines, table } of sheets) {
		const cells = table?.rows.flat() ?? [];
		const links = [...lines, ...cells].flatMap((one) =>
			typeof one === 'object' && 'to' in one && one.to ? one.to : []
		);
		for (const to of links.filter((link) => link.startsWith('#'))) {
			const found = sheets.some((sheet) => sheet.name === to.slice(1));
			if (!found) throw new Error(`The sheet "${name}" links to "${to}", which is not there.`);
		}
	}
}

/** @throws Error when a name, a header or a cell cannot stand in a file */
export function checkSheet({ name, title, lines, table }: Sheet): void {
	const refuse = (what: string) => {
		throw new Error(`The sheet "${name}" cannot be written: ${what}.`);
	};
	if (!SHEET_NAME.test(name) || legalText(name) !== name) refuse('its name is not a legal one');
	if (!oneLine(title)) refuse('it has no title');
	for (const text of [title, ...lines.map((line) => line.text)]) {
		if (text.length > LONGEST_TEXT) refuse('a line is too long');
	}
	if (!table) return;
	const headers = table.columns.map(({ header }) => oneLine(header));
	if (!TABLE_NAME.test(table.name)) refuse(`"${table.name}" cannot name a table`);
	if (table.rows.length === 0) refuse('its table has no row');
	if (headers.some((header) => !header || header.length > LONGEST_HEADER))
		refuse('a column has no header, or one that is too long');
	unique(`columns of "${name}"`, headers);
	for (const row of table.rows) {
		if (row.length !== headers.length) refuse('a row is longer or shorter than the header');
		for (const cell of row) {
			const problem = cellProblem(cell);
			if (problem) refuse(problem);
		}
	}
}

function cellProblem(cell: Cell): string | null {
	if (typeof cell === 'object' && 'number' in cell)
		return NUMERAL.test(cell.number) ? null : `"${cell.number}" is not a number`;
	const text = typeof cell === 'string' ? cell : cell.text;
	return text.length > LONGEST_TEXT ? 'a cell is too long' : null;
}

/** The programs do not tell upper from lower case. */
function unique(what: string, names: string[]): void {
	const seen = new Set<string>();
	for (const name of names.map((one) => one.toLowerCase())) {
		if (seen.has(name)) throw new Error(`Two ${what} are called "${name}".`);
		seen.add(name);
	}
}
