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

export interface PlacedCell {
	x: number;
	y: number;
	/** Groups whose shapes stand before the cell, where there are no columns. */
	shapes: { group: GroupId; x: number; y: number }[];
	content: Content;
}

export interface MatrixLayout extends Layout {
	cuts: number[];
	headers: (PlacedText & { group: GroupId })[];
	headings: PlacedText[];
	labels: PlacedText[];
	cells: PlacedCell[];
	/** Columns of groups that one or several rows are compared with, with the words said once. */
	bands: { x: number; y: number; width: number; height: number; text: PlacedText }[];
	/** Above what is said of several columns together. */
	spans: { x1: number; x2: number; y: number }[];
	rules: { x1: number; x2: number; y: number; strong: boolean }[];
}

/** A cut below a rule leaves the rule whole. */
export const BELOW_RULE = 1;

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
		headings: [],
		labels: [],
		cells: [],
		bands: [],
		spans: [],
		rules: []
	};
}
