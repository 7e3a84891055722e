/** The parts of one sheet of an .xlsx file: its cells, its links and its table. */

import type { Grid, GridCell } from './grid';
import { cellName, quotedSheet } from './model';
import { styleIndex } from './xlsx-styles';
import { escaped } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Texts of all sheets, each written once: the way that every reader of the format knows. */
export class SharedStrings {
	readonly #places = new Map<string, number>();
	#uses = 0;

	/** The place of a text in the list. */
	place(text: string): number {
		this.#uses++;
		const place = this.#places.get(text) ?? this.#places.size;
		this.#places.set(text, place);
		return place;
	}

	part(): string {
		const items = [...this.#places.keys()].map(
			(text) => `<si><t xml:space="preserve">${xstring(text)}</t></si>`
		);
		return `<sst xmlns="${MAIN}" count="${this.#uses}" uniqueCount="${items.length}">${items.join('')}</sst>`;
	}
}

/** "_x0041_" would be read as the letter A; its first underscore is written as a code instead. */
function xstring(text: string): string {
	return escaped(text).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

/**
 * The parts by their path.
 *
 * @param number of the sheet, from 1; its table has the same number
 */
export function sheetParts(
	grid: Grid,
	number: number,
	strings: SharedStrings
): Record<string, string> {
	const links = linksOf(grid);
	const related = [
		...links.flatMap(({ id, to }) =>
			id
				? `<Relationship Id="${id}" Type="${OFFICE}/hyperlink" Target="${escaped(to)}" TargetMode="External"/>`
				: []
		),
		...(grid.table
			? [
					`<Relationship Id="rIdTable" Type="${OFFICE}/table" Target="../tables/table${number}.xml"/>`
				]
			: [])
	];
	return {
		[`xl/worksheets/sheet${number}.xml`]: worksheet(grid, number === 1, links, strings),
		...(related.length > 0 && {
			[`xl/worksheets/_rels/sheet${number}.xml.rels`]: `<Relationships xmlns="${PACKAGE}">${related.join('')}</Relationships>`
		}),
		...(grid.table && { [`xl/tables/table${number}.xml`]: tablePart(grid, number) })
	};
}

interface Link {
	cell: string;
	to: string;
	/** Of the relationship; null for a link to a sheet. */
	id: string | null;
}

function linksOf({ rows }: Grid): Link[] {
	const found = rows.flatMap((row, y) =>
		row.flatMap(({ to }, x) => (to ? { cell: cellName(x, y + 1), to } : []))
	);
	return found.map(({ cell, to }, index) => ({
		cell,
		to,
		id: to.startsWith('#') ? null : `rIdLink${index + 1}`
	}));
}

function worksheet(grid: Grid, open: boolean, links: Link[], strings: SharedStrings): string {
	const columns = grid.widths.map(
		(width, index) =>
			`<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`
	);
	const rows = grid.rows.map((row, index) => {
		const cells = row.map((cell, x) => cellElement(cell, cellName(x, index + 1), strings));
		return `<row r="${index + 1}" ht="${grid.heights[index]}">${cells.join('')}</row>`;
	});
	const hyperlinks = links.map(({ cell, to, id }) =>
		id
			? `<hyperlink ref="${cell}" r:id="${id}"/>`
			: `<hyperlink ref="${cell}" location="${escaped(quotedSheet(to.slice(1)))}!A1"/>`
	);
	return [
		`<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">`,
		'<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
		`<dimension ref="A1:${cellName(grid.widths.length - 1, grid.rows.length)}"/>`,
		`<sheetViews><sheetView${open ? ' tabSelected="1"' : ''} workbookViewId="0"><selection activeCell="A1" sqref="A1"/></sheetView></sheetViews>`,
		'<sheetFormatPr defaultRowHeight="15"/>',
		`<cols>${columns.join('')}</cols>`,
		`<sheetData>${rows.join('')}</sheetData>`,
		hyperlinks.length > 0 ? `<hyperlinks>${hyperlinks.join('')}</hyperlinks>` : '',
		'<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
		'<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
		grid.table ? '<tableParts count="1"><tablePart r:id="rIdTable"/></tableParts>' : '',
		'</worksheet>'
	].join('');
}

function cellElement(cell: GridCell, name: string, strings: SharedStrings): string {
	const style = styleIndex(cell);
	if (cell.decimals !== undefined) return `<c r="${name}" s="${style}"><v>${cell.value}</v></c>`;
	return `<c r="${name}" s="${style}" t="s"><v>${strings.place(cell.value)}</v></c>`;
}

/** A table without a filter, a style or a fill: its name, its range and the names of its columns. */
function tablePart({ table, widths }: Grid, number: number): string {
	const { name, headers, first, last } = table!;
	const columns = headers.map(
		(header, index) => `<tableColumn id="${index + 1}" name="${xstring(header)}"/>`
	);
	const range = `A${first}:${cellName(widths.length - 1, last)}`;
	return `<table xmlns="${MAIN}" id="${number}" name="${name}" displayName="${name}" ref="${range}" totalsRowShown="0"><tableColumns count="${columns.length}">${columns.join('')}</tableColumns><tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>`;
}
