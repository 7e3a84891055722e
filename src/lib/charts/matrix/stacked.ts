/** The matrix as a list: each measure with one line for each group, for pages with little width. */

import type { GroupId } from '$lib/data/vocabulary';
import type { Cell, MatrixRow } from '$lib/views/matrix';
import { thanWords } from '$lib/wording/cells';
import { groupNames } from '$lib/wording/datum';
import { capitalised } from '$lib/wording/text';
import type { Format } from '../format';
import { block } from '../text';
import { cellContent } from './content';
import { BELOW_RULE, dataOf, emptyMatrix, type MatrixInput, type MatrixLayout } from './placement';

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
		section.rows.forEach((row, index) => {
			y += 12;
			const text = block(row.measure.label, format.width, { size: format.text, weight: 700 });
			layout.labels.push({ x: 0, y, text });
			y += text.height + 4;
			// What is said of a group comes first, and below it whom it is compared with.
			for (const cell of row.cells) if (!isSaidBelow(cell) && !isRepeated(cell, row)) place(cell);
			y += 6;
			layout.rules.push({ x1: 0, x2: format.width, y, strong: false });
			const next = section.rows[index + 1];
			if (next && next.measure.id !== row.measure.id) layout.cuts.push(y + BELOW_RULE);
		});
	}
	layout.height = Math.ceil(y + 2);
	return layout;

	/** A comparison whose own group is in view stands below what is said of that group. */
	function isSaidBelow(cell: Cell): boolean {
		return cell.type === 'comparator' && cell.datum.groups.some((id) => groups.includes(id));
	}

	/** What is said of everybody stands once, whichever columns it would stand in. */
	function isRepeated(cell: Cell, { cells }: MatrixRow): boolean {
		return cell.type === 'whole' && cell !== cells.find(({ type }) => type === 'whole');
	}

	function place(cell: Cell) {
		const top = y;
		const named = cell.type === 'whole' ? [] : groups.slice(cell.from, cell.to);
		if (named.length > 0) line(named, capitalised(groupNames(input.context, named, 'or')));
		const content = cellContent(cell, format.width - 4, setting);
		layout.cells.push({ x: named.length > 0 ? 2 : 0, y, shapes: [], content });
		y += content.height;
		for (const datum of 'data' in cell ? cell.data : []) {
			if (datum.kind !== 'direction') continue;
			const than = groups.filter((group) => datum.comparators.includes(group));
			if (than.length > 0) line(than, thanWords(datum, input.context, than));
		}
		y += 8;
		const data = dataOf(cell);
		const { width } = format;
		if (data.length > 0) layout.marks.push({ data, x: 0, y: top, width, height: y - top - 4 });
	}

	/** Words behind the shapes of the groups that they name. */
	function line(named: GroupId[], said: string) {
		const shapes = named.map((group, index) => ({
			group,
			x: 8 + index * SHAPE,
			y: y + format.small * 0.68
		}));
		const x = named.length * SHAPE + 2;
		const text = block(said, format.width - x, { size: format.small });
		const item = { type: 'text', x: 0, y: 0, text, soft: true } as const;
		const content = { items: [item], height: text.height, colour: '' };
		layout.cells.push({ x, y, shapes, content });
		y += text.height;
	}
}
