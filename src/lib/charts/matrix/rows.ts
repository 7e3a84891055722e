/** Places the rows of one section of a matrix: first their heights, then everything in them. */

import type { MatrixRow } from '$lib/views/matrix';
import { block, type TextBlock } from '../text';
import { cellContent, type CellSetting } from './content';
import { BELOW_RULE, dataOf, type MatrixLayout } from './placement';
import { comparatorRuns, type Run } from './runs';

/** Inside a band, beside its words; a slide has less room. */
const SIDE = { page: 12, slide: 7 };
/** Between the line over several columns and what is said of them. */
const SPAN = { page: 9, slide: 3 };

/** Where the columns stand, and how the cells are set. */
export interface RowFrame {
	/** Left edges of the columns and the right edge of the last. */
	edges: number[];
	pad: number;
	setting: CellSetting;
}

/** Adds the rows to the layout; answers where they end. */
export function placeRows(
	layout: MatrixLayout,
	rows: MatrixRow[],
	top: number,
	{ edges, pad, setting }: RowFrame
): number {
	const { format } = setting;
	const dense = format.name === 'slide';
	const [side, below] = dense ? [SIDE.slide, SPAN.slide] : [SIDE.page, SPAN.page];
	const left = (column: number) => edges[column]!;
	const span = (from: number, to: number) => left(to) - left(from);
	const runs = comparatorRuns(rows, setting).map((run) => ({ ...run, text: bandText(run) }));

	const set = rows.map((row, index) => {
		const repeated = rows[index - 1]?.measure.id === row.measure.id;
		const name = dense ? row.measure.short : row.measure.label;
		const label = block(repeated ? '' : name, left(0) - (dense ? 8 : 18), { size: format.text });
		const cells = row.cells
			.filter((cell) => cell.type !== 'comparator')
			.map((cell) => {
				const width = span(cell.from, cell.to) - (dense ? 6 : 14);
				const together = cell.type === 'data' && cell.to - cell.from > 1;
				return {
					x: left(cell.from),
					content: cellContent(cell, width, setting),
					width: span(cell.from, cell.to),
					data: dataOf(cell),
					top: together ? below : 0,
					together
				};
			});
		const heights = cells.map(({ content, top }) => content.height + top);
		const height = Math.max(label.height, ...heights) + 2 * pad;
		return { label, cells, height };
	});
	for (const run of runs) {
		const heights = set.slice(run.first, run.last + 1).map((row) => row.height);
		const missing = run.text.height + 2 * pad - heights.reduce((sum, one) => sum + one, 0);
		if (missing > 0) set[run.last]!.height += missing;
	}

	const tops = [top];
	for (const { height } of set) tops.push(tops.at(-1)! + height);
	set.forEach(({ label, cells }, index) => {
		const y = tops[index]! + pad;
		layout.labels.push({ x: 0, y, text: label });
		for (const { x, width, content, data, top, together } of cells) {
			const height = set[index]!.height;
			layout.cells.push({ x, y: y + top, shapes: [], content });
			if (together) layout.spans.push({ x1: x, x2: x + width - 14, y: dense ? y - 1 : y });
			if (data.length > 0) layout.marks.push({ data, x, y: tops[index]!, width, height });
		}
		const crossing = runs.filter((run) => run.first <= index && run.last > index);
		placeRule(crossing, tops[index + 1]!);
		// Rows of one measure share its name, and rows of one band its words.
		const next = rows[index + 1];
		if (next && crossing.length === 0 && next.measure.id !== rows[index]!.measure.id)
			layout.cuts.push(tops[index + 1]! + BELOW_RULE);
	});
	for (const run of runs) {
		const inset = dense ? 1 : 4;
		const y = tops[run.first]! + inset;
		const height = tops[run.last + 1]! - inset - y;
		const x = left(run.from) - 8;
		// Its words stand on the line of the first row, or in the middle where there is no room to spare.
		const top = dense ? (height - run.text.height) / 2 : pad - inset + format.text - format.small;
		layout.bands.push({
			x,
			y,
			width: span(run.from, run.to),
			height,
			text: { x: x + side, y: y + Math.min(top, height - run.text.height), text: run.text }
		});
	}
	return tops.at(-1)!;

	function bandText(run: Run): TextBlock {
		const width = span(run.from, run.to) - 2 * side;
		const [first] = cellContent(run.cell, width, setting).items;
		return first?.type === 'text' ? first.text : block('', width, { size: format.small });
	}

	/** A line below a row, interrupted where a band runs through. */
	function placeRule(crossing: Run[], y: number) {
		let x1 = 0;
		for (const run of crossing) {
			if (left(run.from) > x1) layout.rules.push({ x1, x2: left(run.from), y, strong: false });
			x1 = left(run.to);
		}
		if (x1 < format.width) layout.rules.push({ x1, x2: format.width, y, strong: false });
	}
}
