/** What a matrix is laid out from, and what the layout places. */

import type { GroupId } from '$lib/data/vocabulary';
import type { Group } from '$lib/query/groups';
import type { Context } from '$lib/views/context';
import type { Cell, MatrixRow } from '$lib/views/matrix';
import type { Format, Layout } from '../format';
import type { TextBlock } from '../text';
import type { Content } from './content';

export interface MatrixInput {
	context: Context;
	columns: Group[];
	/** Rows under a heading; a heading of null is not drawn. */
	sections: { heading: string | null; rows: MatrixRow[] }[];
}

export interface PlacedText {
	x: number;
	y: number;
	text: TextBlock;
}

export interface PlacedShape {
	group: GroupId;
	x: number;
	y: number;
}

/** The name of a column behind the shape of its group, or below it. */
export interface Header extends PlacedText {
	shape: PlacedShape & { size: number };
}

/** A line over columns of which something is said together; where both ends are one, only its words. */
export interface Bracket {
	x1: number;
	x2: number;
	y: number;
	/** How far its left leg runs down; 0 where it holds for one row. */
	leg: number;
	text: PlacedText | null;
}

export interface PlacedCell {
	x: number;
	y: number;
	/** Groups whose shapes stand before the cell, where there are no columns. */
	shapes: PlacedShape[];
	content: Content;
	/** Width that its content may take. */
	room: number;
}

export interface MatrixLayout extends Layout {
	cuts: number[];
	headers: Header[];
	/** The headers once more, where a section begins far below them. */
	repeats: Header[];
	/** Whom all rows are compared with, where these have no column. */
	against: (PlacedText & { shapes: PlacedShape[] }) | null;
	headings: PlacedText[];
	labels: PlacedText[];
	cells: PlacedCell[];
	/** The ground of what is said of everybody, with its words in the middle of the line over it. */
	bands: { x: number; y: number; width: number; height: number; text: PlacedText }[];
	brackets: Bracket[];
	rules: { x1: number; x2: number; y: number; strong: boolean }[];
}

/** A cut below a rule leaves the rule whole. */
export const BELOW_RULE = 1;

/** Whether something in a cell cannot be broken and runs out of it. */
export function runsOut({ cells }: MatrixLayout): boolean {
	return cells.some(({ content, room }) =>
		content.items.some((item) => item.type === 'text' && item.x + item.text.width > room)
	);
}

/** The data that a cell shows of its own; a comparison is shown where its result stands. */
export function dataOf(cell: Cell): string[] {
	return 'data' in cell ? cell.data.map(({ id }) => id) : [];
}

/** A matrix with nothing in it yet. */
export function emptyMatrix(format: Format): MatrixLayout {
	return {
		width: format.width,
		height: 0,
		format,
		marks: [],
		cuts: [],
		headers: [],
		repeats: [],
		against: null,
		headings: [],
		labels: [],
		cells: [],
		bands: [],
		brackets: [],
		rules: []
	};
}
