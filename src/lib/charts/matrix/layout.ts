/** Places the rows, columns and cells of a matrix, or of the list that it becomes on a narrow page. */

import type { MatrixRow } from '$lib/views/matrix';
import type { Format } from '../format';
import { block, measure } from '../text';
import { BELOW_RULE, emptyMatrix, type MatrixInput, type MatrixLayout } from './placement';
import { placeRows } from './rows';
import { stackedLayout } from './stacked';

/** Narrower than this, a column has no room for its words. */
const NARROWEST = 130;
const PAD = 12;

/** Room around the header of a column on a slide: what the columns leave goes to the labels. */
const AROUND = [42, 34];

/** Width of the labels of rows on a slide at most; longer ones take a second line. */
const MOST_LABEL = 236;

/** More columns than this have no room to give. */
const MOST_ON_SLIDE = 3;

/** Left edges of the columns and the right edge of the last; null where there is no room for columns. */
function columnEdges(
	{ columns, sections }: MatrixInput,
	format: Format,
	around: number
): number[] | null {
	const { width } = format;
	const label = Math.round(width * (columns.length > 5 ? 0.22 : columns.length > 3 ? 0.25 : 0.31));
	const equal = (width - label) / Math.max(1, columns.length);
	if (format.name === 'narrow' || (format.name !== 'slide' && equal < NARROWEST)) return null;
	if (format.name !== 'slide')
		return columns.map((_, index) => label + index * equal).concat(width);
	// A slide has room for few lines: a column is as wide as its header, and the labels get the rest.
	const codes = sections.some(({ rows }) =>
		rows.some(({ cells }) => cells.some(({ type }) => type === 'missing' || type === 'left-out'))
	);
	const least = codes ? 126 : 104;
	const needs = columns.map((group) => {
		const header = measure(group.label, { size: format.text, weight: 600 }) * 1.04 + around;
		return Math.max(least, Math.min(header, columns.length > 2 ? 168 : 220));
	});
	const needed = needs.reduce((sum, one) => sum + one, 0);
	// What the labels do not need goes to the columns.
	const labels = sections.flatMap(({ rows }) => rows.map(({ measure: { short } }) => short));
	const longest = Math.max(0, ...labels.map((one) => measure(one, { size: format.text })));
	const spare = Math.max(0, width - Math.min(MOST_LABEL, longest * 1.04 + 16) - needed);
	const shows = columns.map((_, index) => sections.some(({ rows }) => rows.some(showsIn(index))));
	const sharing = shows.filter(Boolean).length;
	// A column of codes needs no more than its header.
	const widths = needs.map((need, index) =>
		sharing === 0 ? need + spare / columns.length : need + (shows[index] ? spare / sharing : 0)
	);
	return widths.reduceRight<number[]>((edges, one) => [edges[0]! - one, ...edges], [width]);
}

/** Whether something other than a code stands in a column. */
function showsIn(column: number): (row: MatrixRow) => boolean {
	return ({ cells }) =>
		cells.some(
			({ type, from, to }) =>
				type !== 'missing' && type !== 'left-out' && from <= column && column < to
		);
}

/** Lays a matrix out; columns that would be too narrow become lines of a list. */
export function matrixLayout(input: MatrixInput, format: Format): MatrixLayout {
	const choice = format.name === 'slide' && input.columns.length <= MOST_ON_SLIDE;
	const tries = choice ? AROUND : AROUND.slice(0, 1);
	// Where both take as many lines, columns have the room.
	return tries
		.map((around) => laidOut(input, format, around))
		.reduce((best, one) => (one.height < best.height ? one : best));
}

function laidOut(input: MatrixInput, format: Format, around: number): MatrixLayout {
	const edges = columnEdges(input, format, around);
	if (!edges) return stackedLayout(input, format);

	const dense = format.name === 'slide';
	const pad = dense ? 4 : PAD;
	const groups = input.columns.map((group) => group.id);
	const setting = { context: input.context, columns: groups, format };
	const left = (column: number) => edges[column]!;
	const span = (from: number, to: number) => left(to) - left(from);
	const layout = emptyMatrix(format);

	const headers = input.columns.map((group, index) =>
		block(group.label, span(index, index + 1) - 30, { size: format.text, weight: 600 })
	);
	const headerHeight = Math.max(0, ...headers.map((header) => header.height));
	headers.forEach((text, index) => {
		const y = headerHeight - text.height;
		layout.headers.push({ x: left(index) + 24, y, text, group: groups[index]! });
	});
	let y = headerHeight + (dense ? 5 : 8);
	layout.rules.push({ x1: 0, x2: format.width, y, strong: true });
	layout.head = y + BELOW_RULE;

	for (const section of input.sections) {
		if (section !== input.sections[0]) layout.cuts.push(y + BELOW_RULE);
		if (section.heading !== null) {
			const text = block(section.heading, format.width, { size: format.text, weight: 700 });
			y += dense ? 4 : 18;
			layout.headings.push({ x: 0, y, text });
			y += text.height + 6;
			layout.rules.push({ x1: 0, x2: format.width, y, strong: false });
		}
		y = placeRows(layout, section.rows, y, { edges, pad, setting });
	}
	layout.height = Math.ceil(y + 2);
	return layout;
}
