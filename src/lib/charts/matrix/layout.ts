/** Places the rows, columns and cells of a matrix, or of the list that it becomes on a narrow page. */

import type { Format } from '../format';
import { columnEdges, trackWidth } from './columns';
import { placeAgainst, placeHeaders, placeHeading } from './headers';
import { oneComparison, type OneComparison } from './one-comparison';
import { BELOW_RULE, emptyMatrix, runsOut, type MatrixInput, type MatrixLayout } from './placement';
import { placeRows } from './rows';
import { isWhole } from './runs';
import { stackedLayout } from './stacked';

const PAD = 12;

/** Room around the header of a column on a slide: what the columns leave goes to the labels. */
const AROUND = [42, 34];

/** More columns than this have no room to give. */
const MOST_ON_SLIDE = 3;

/** Where the words stand of rows that all say something of one group: half-way. */
const WORDS_AT = 0.5;

/** Lays a matrix out; columns that would be too narrow become lines of a list. */
export function matrixLayout(input: MatrixInput, format: Format): MatrixLayout {
	const choice = format.name === 'slide' && input.columns.length <= MOST_ON_SLIDE;
	const tries = choice ? AROUND : AROUND.slice(0, 1);
	const one = format.name === 'narrow' ? null : oneComparison(input);
	// Where both take as many lines, columns have the room.
	return tries
		.map((around) => laidOut(input, format, around, one))
		.reduce((best, one) => (one.height < best.height ? one : best));
}

function laidOut(
	input: MatrixInput,
	format: Format,
	around: number,
	one: OneComparison | null
): MatrixLayout {
	const edges = one ? edgesOf(one, input, format) : columnEdges(input, format, around);
	if (!edges) return stackedLayout(input, format);

	const dense = format.name === 'slide';
	const columns = input.columns.map((group) => group.id);
	const setting = { context: input.context, columns, format, track: trackWidth(edges) };
	const frame = { edges, pad: dense ? 4 : PAD, setting, below: dense ? 4 : 10 };
	const layout = emptyMatrix(format);

	const rows = input.sections.flatMap((section) => section.rows);
	// What is said of everybody needs no names of groups.
	const named = !(dense && rows.every(isWhole));
	let y = named && !one ? placeHeaders(layout, input.columns, frame) : 0;
	if (one) y = placeAgainst(layout, input.columns, one, frame);
	if (named) y += dense ? 5 : 8;
	layout.rules.push({ x1: 0, x2: format.width, y, strong: true });
	layout.head = y + BELOW_RULE;

	for (const section of input.sections) {
		const first = section === input.sections[0];
		if (!first) layout.cuts.push(y + BELOW_RULE);
		if (section.heading !== null) {
			const repeated = first || section.rows.every(isWhole) || one ? [] : input.columns;
			y = placeHeading(layout, section.heading, repeated, y, frame);
		}
		y = placeRows(layout, section.rows, y, frame);
	}
	layout.height = Math.ceil(y + 2);
	return !dense && runsOut(layout) ? stackedLayout(input, format) : layout;
}

/** The columns of those compared with have no width. */
function edgesOf({ column }: OneComparison, { columns }: MatrixInput, { width }: Format): number[] {
	const label = Math.round(width * WORDS_AT);
	return columns.map((_, index) => (index <= column ? label : width)).concat(width);
}
