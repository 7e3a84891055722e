/** The matrix as a list: each measure with one line for each group, for pages with little width. */

import type { Cell } from '$lib/views/matrix';
import { groupNames } from '$lib/wording/datum';
import { capitalised } from '$lib/wording/text';
import type { Format } from '../format';
import { block } from '../text';
import { cellContent } from './content';
import { BELOW_RULE, dataOf, emptyMatrix, type MatrixInput, type MatrixLayout } from './placement';
import { comparatorRuns } from './runs';

/** Room for the shapes of two groups before their names. */
const SHAPE = 20;

export function stackedLayout(input: MatrixInput, format: Format): MatrixLayout {
	const groups = input.columns.map((group) => group.id);
	const setting = { context: input.context, columns: groups, format };
	const layout = emptyMatrix(format);
	let y = 0;
	for (const section of input.sections) {
		if (section !== input.sections[0]) layout.cuts.push(y + BELOW_RULE);
		if (section.heading !== null) {
			const text = block(section.heading, format.width, { size: format.text + 2, weight: 700 });
			y += y > 0 ? 22 : 0;
			layout.headings.push({ x: 0, y, text });
			y += text.height + 4;
			layout.rules.push({ x1: 0, x2: format.width, y, strong: true });
		}
		const runs = comparatorRuns(section.rows, setting);
		section.rows.forEach((row, index) => {
			y += 12;
			if (section.rows[index - 1]?.measure.id !== row.measure.id) {
				const text = block(row.measure.label, format.width, { size: format.text, weight: 700 });
				layout.labels.push({ x: 0, y, text });
				y += text.height + 4;
			}
			for (const cell of row.cells) {
				// A comparison that goes on from the row above is not said again.
				const goesOn = runs.some(
					(run) => run.first < index && index <= run.last && run.from === cell.from
				);
				if (cell.type === 'comparator' && goesOn) continue;
				place(cell);
			}
			y += 6;
			layout.rules.push({ x1: 0, x2: format.width, y, strong: false });
			const next = section.rows[index + 1];
			if (next && next.measure.id !== row.measure.id) layout.cuts.push(y + BELOW_RULE);
		});
	}
	layout.height = Math.ceil(y + 2);
	return layout;

	function place(cell: Cell) {
		const top = y;
		const data = dataOf(cell);
		const named = cell.type === 'whole' ? [] : groups.slice(cell.from, cell.to);
		const shapes = named.map((group, index) => ({
			group,
			x: 8 + index * SHAPE,
			y: y + format.small * 0.68
		}));
		if (named.length > 0) {
			const x = named.length * SHAPE + 2;
			const text = block(capitalised(groupNames(input.context, named)), format.width - x, {
				size: format.small
			});
			layout.cells.push({
				x,
				y,
				shapes,
				content: {
					items: [{ type: 'text', x: 0, y: 0, text, soft: true }],
					height: text.height,
					colour: ''
				}
			});
			y += text.height;
		}
		const content = cellContent(cell, format.width - 4, setting);
		layout.cells.push({ x: named.length > 0 ? 2 : 0, y, shapes: [], content });
		y += content.height + 8;
		const { width } = format;
		if (data.length > 0) layout.marks.push({ data, x: 0, y: top, width, height: y - top - 4 });
	}
}
