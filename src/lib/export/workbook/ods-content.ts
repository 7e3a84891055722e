/** The cells and the tables of an .ods file. */

import type { Grid, GridCell } from './grid';
import { cellName, quotedSheet } from './model';
import { NAMESPACES } from './ods-namespaces';
import { contentStyles, lookStyle } from './ods-styles';
import { escaped } from './xml';

export function odsContent(grids: Grid[]): string {
	const widths = [...new Set(grids.flatMap((grid) => grid.widths))];
	const heights = [...new Set(grids.flatMap((grid) => grid.heights))];
	const ranges = grids.flatMap((grid) => (grid.table ? databaseRange(grid) : []));
	return [
		`<office:document-content ${NAMESPACES} office:version="1.3">`,
		contentStyles(widths, heights),
		'<office:body><office:spreadsheet>',
		...grids.map((grid) => tableElement(grid, widths, heights)),
		ranges.length > 0 ? `<table:database-ranges>${ranges.join('')}</table:database-ranges>` : '',
		'</office:spreadsheet></office:body></office:document-content>'
	].join('');
}

/** A sheet; the header of its table is marked as one, and is printed again on each page. */
function tableElement(grid: Grid, widths: number[], heights: number[]): string {
	const { name, rows, table } = grid;
	const columns = grid.widths.map(
		(width) =>
			`<table:table-column table:style-name="width-${widths.indexOf(width)}" table:default-cell-style-name="Default"/>`
	);
	const lines = rows.map((row, index) => {
		const line = `<table:table-row table:style-name="height-${heights.indexOf(grid.heights[index]!)}">${row.map(cellElement).join('')}</table:table-row>`;
		return index + 1 === table?.first
			? `<table:table-header-rows>${line}</table:table-header-rows>`
			: line;
	});
	return `<table:table table:name="${escaped(name)}" table:style-name="sheet">${columns.join('')}${lines.join('')}</table:table>`;
}

/** What the format has for a table: a named range whose first row is its header, without filters. */
function databaseRange({ name, widths, table }: Grid): string {
	const sheet = quotedSheet(name);
	const from = `${sheet}.${cellName(0, table!.first)}`;
	const to = `${sheet}.${cellName(widths.length - 1, table!.last)}`;
	return `<table:database-range table:name="${table!.name}" table:target-range-address="${escaped(`${from}:${to}`)}" table:contains-header="true" table:display-filter-buttons="false"/>`;
}

function cellElement(cell: GridCell): string {
	const style = `table:style-name="${lookStyle(cell)}"`;
	if (cell.decimals !== undefined)
		return `<table:table-cell ${style} office:value-type="float" office:value="${cell.value}"><text:p>${cell.value}</text:p></table:table-cell>`;
	const paragraphs = cell.value
		.split('\n')
		.map((line) => `<text:p>${linked(line, cell.to)}</text:p>`);
	return `<table:table-cell ${style} office:value-type="string">${paragraphs.join('')}</table:table-cell>`;
}

function linked(line: string, to: string | undefined): string {
	if (!to) return spaced(line);
	const address = to.startsWith('#') ? `#${quotedSheet(to.slice(1))}.A1` : to;
	return `<text:a xlink:type="simple" xlink:href="${escaped(address)}">${spaced(line)}</text:a>`;
}

/** The format joins runs of white space, so more than one space, and a tab, are elements. */
function spaced(line: string): string {
	return escaped(line)
		.replace(/^ | $|(?<= ) +/g, (spaces) => `<text:s text:c="${spaces.length}"/>`)
		.replaceAll('\t', '<text:tab/>');
}
