/** Places the rows of one section of a matrix: first their heights, then everything in them. */

import type { Cell, MatrixRow } from '$lib/views/matrix';
import { block } from '../text';
import { placeBand, sampleWords } from './bands';
import { placeBracket, runWords } from './brackets';
import { cellContent, wholeContent, type CellSetting, type Content } from './content';
import { BELOW_RULE, dataOf, type MatrixLayout } from './placement';
import { comparatorRuns, isWhole, wholeRuns } from './runs';

/** Where the columns stand, and how the cells are set. */
export interface RowFrame {
	/** Left edges of the columns and the right edge of the last. */
	edges: number[];
	pad: number;
	setting: CellSetting;
	/** Room between a line over several columns and what stands below it. */
	below: number;
}

interface SetCell {
	x: number;
	width: number;
	content: Content;
	data: string[];
	/** Room above, for what stands over it. */
	top: number;
	/** Whether it is said of several groups together. */
	together: boolean;
}

/** Adds the rows to the layout; answers where they end. */
export function placeRows(
	layout: MatrixLayout,
	rows: MatrixRow[],
	top: number,
	frame: RowFrame
): number {
	const { edges, pad, setting, below } = frame;
	const { format } = setting;
	const dense = format.name === 'slide';
	const left = (column: number) => edges[column]!;
	const runs = comparatorRuns(rows, setting)
		.filter((run) => left(run.to) > left(run.from))
		.map((run) => runWords(run, frame));
	const samples = wholeRuns(rows);

	const set = rows.map((row, index) => {
		const repeated = isRepeated(index);
		const name = dense ? row.measure.short : row.measure.label;
		const label = block(repeated ? '' : name, left(0) - (dense ? 8 : 18), { size: format.text });
		const first = samples.some((sample) => sample.first === index);
		const cells = isWhole(row) ? [setWhole(row, first)] : row.cells.flatMap(setCell);
		const heights = cells.map(({ content, top }) => content.height + top);
		return { label, cells, height: Math.max(label.height, ...heights) + 2 * pad };
	});
	// The words of several rows stand in the first, so that no line between rows crosses them.
	for (const { first, height } of runs)
		set[first]!.height = Math.max(set[first]!.height, height + 2 * pad);

	const tops = [top];
	for (const { height } of set) tops.push(tops.at(-1)! + height);
	for (const { first, last } of samples) placeBand(layout, tops[first]!, tops[last + 1]!, frame);
	set.forEach(({ label, cells, height }, index) => {
		const y = tops[index]! + pad;
		layout.labels.push({ x: 0, y, text: label });
		for (const { x, width, content, data, top, together } of cells) {
			layout.cells.push({ x, y: y + top, shapes: [], content, room: width });
			if (together) layout.brackets.push({ x1: x, x2: x + width - 14, y, leg: 0, text: null });
			if (data.length > 0) layout.marks.push({ data, x, y: tops[index]!, width, height });
		}
		// Rows of one measure share its name, and neighbours what is said of them once.
		if (rows[index + 1] && isRepeated(index + 1)) return;
		const end = tops[index + 1]!;
		layout.rules.push({ x1: 0, x2: format.width, y: end, strong: false });
		const isInside = (run: { first: number; last: number }) =>
			run.first <= index && run.last > index;
		if (rows[index + 1] && ![...runs, ...samples].some(isInside))
			layout.cuts.push(end + BELOW_RULE);
	});
	for (const run of runs) placeBracket(layout, run, tops, frame);
	return tops.at(-1)!;

	function isRepeated(index: number): boolean {
		return rows[index - 1]?.measure.id === rows[index]!.measure.id;
	}

	function setCell(cell: Cell): SetCell[] {
		const width = left(cell.to) - left(cell.from);
		if (cell.type === 'comparator' || width === 0) return [];
		const together = cell.type === 'data' && cell.to - cell.from > 1;
		const content = cellContent(cell, width - (dense ? 6 : 12), setting);
		const data = dataOf(cell);
		return [{ x: left(cell.from), width, content, data, top: together ? below : 0, together }];
	}

	/** What is said of everybody has the width of all columns, whichever of them it cannot be asked of. */
	function setWhole(row: MatrixRow, first: boolean): SetCell {
		const x = left(0);
		const width = format.width - x;
		const content = wholeContent(row, width - 14, setting);
		const data = row.cells.find(({ type }) => type === 'whole')!;
		const top = first ? sampleWords(frame).height + (dense ? 2 : 4) : 0;
		return { x, width, content, data: dataOf(data), top, together: false };
	}
}
