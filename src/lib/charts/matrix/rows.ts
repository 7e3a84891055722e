/** Places the rows of one section of a matrix: first their heights, then everything in them. */

import type { MatrixRow } from '$lib/views/matrix';
import { block, type TextBlock } from '../text';
import { cellContent, type CellSetting } from './content';
import { BELOW_RULE, dataOf, type MatrixLayout } from './placement';
import { comparatorRuns, type Run } from './runs';

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
	const left = (column: number) => edges[column]!;
	const span = (from: number, to: number) => left(to) - left(from);
	const runs = comparatorRuns(rows, setting).map((run) => ({ ...run, text: bracketText(run) }));

	const set = rows.map((row, index) => {
		const repeated = rows[index - 1]?.measure.id === row.measure.id;
		const name = dense ? row.measure.short : row.measure.label;
		const label = block(repeated ? '' : name, left(0) - (dense ? 8 : 18), { size: format.text });
		const cells = row.cells
			.filter((cell) => cell.type !== 'comparator')
			.map((cell) => {
				const width = span(cell.from, cell.to) - (dense ? 6 : 14);
				return {
					x: left(cell.from),
					content: cellContent(cell, width, setting),
					width: span(cell.from, cell.to),
					data: dataOf(cell)
				};
			});
		const height = Math.max(label.height, ...cells.map(({ content }) => content.height)) + 2 * pad;
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
		layout.cells.push(...cells.map(({ x, content }) => ({ x, y, shapes: [], content })));
		for (const { x, width, data } of cells) {
			const height = set[index]!.height;
			if (data.length > 0) layout.marks.push({ data, x, y: tops[index]!, width, height });
		}
		const crossing = runs.filter((run) => run.first <= index && run.last > index);
		placeRule(crossing, tops[index + 1]!);
		// Rows of one measure share its name, and rows of one bracket its words.
		const next = rows[index + 1];
		if (next && crossing.length === 0 && next.measure.id !== rows[index]!.measure.id)
			layout.cuts.push(tops[index + 1]! + BELOW_RULE);
	});
	for (const run of runs) {
		const y1 = tops[run.first]! + pad;
		const y2 = tops[run.last + 1]! - pad;
		const x = left(run.from) + 4;
		const y = (y1 + y2 - run.text.height) / 2;
		layout.brackets.push({ x, y1, y2, text: { x: x + 16, y, text: run.text } });
	}
	return tops.at(-1)!;

	function bracketText(run: Run): TextBlock {
		const width = span(run.from, run.to) - 30;
		const [first] = cellContent(run.cell, width, setting).items;
		return first?.type === 'text' ? first.text : block('', width, { size: format.small });
	}

	/** A line below a row, interrupted where a bracket runs through. */
	function placeRule(crossing: Run[], y: number) {
		let x1 = 0;
		for (const run of crossing) {
			if (left(run.from) > x1) layout.rules.push({ x1, x2: left(run.from), y, strong: false });
			x1 = left(run.to);
		}
		if (x1 < format.width) layout.rules.push({ x1, x2: format.width, y, strong: false });
	}
}
