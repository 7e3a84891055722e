/** The matrix as a list: each measure with one line for each group, for pages with little width. */

import type { Datum } from '$lib/data/datum';
import type { GroupId } from '$lib/data/vocabulary';
import { byId } from '$lib/views/by-id';
import type { Cell } from '$lib/views/matrix';
import {
	SAMPLE_SCOPE,
	absenceWords,
	absentEverywhereWords,
	absentGroupsWords,
	thanWords,
	type Absence
} from '$lib/wording/cells';
import { groupNames } from '$lib/wording/datum';
import { capitalised } from '$lib/wording/text';
import type { Format } from '../format';
import { block } from '../text';
import { shapeBefore } from '../palette';
import { LONGEST } from './columns';
import { absences, absenceKind, cellContent, isAbsent } from './content';
import { BELOW_RULE, dataOf, emptyMatrix, type MatrixInput, type MatrixLayout } from './placement';

/** More shapes than these leave too little room for the names. */
const MOST_SHAPES = 3;

/** Room for the shapes of two groups before their names. */
const SHAPE = 22;

export function stackedLayout(input: MatrixInput, format: Format): MatrixLayout {
	const groups = input.columns.map((group) => group.id);
	const track = Math.min(LONGEST, format.width - 18);
	const setting = { context: input.context, columns: groups, format, track };
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
			const isNew = section.rows[index - 1]?.measure.id !== row.measure.id;
			if (isNew) {
				y += 12;
				const style = { size: format.text, weight: 700 } as const;
				const text = block(row.measure.label, format.width, style);
				layout.labels.push({ x: 0, y, text });
				y += text.height + 4;
			}
			// What is said of a group comes first, and below it whom it is compared with.
			for (const cell of row.cells) {
				if (!isSaidBelow(cell) && !isAbsent(cell)) place(cell);
			}
			const next = section.rows[index + 1];
			// Rows of one measure share its name.
			if (next?.measure.id === row.measure.id) return;
			const same = section.rows.filter(({ measure }) => measure.id === row.measure.id);
			const cells = same.flatMap((one) => one.cells);
			for (const { cell, groups: of } of absences(cells, groups)) placeAbsence(cell, of);
			y += 6;
			layout.rules.push({ x1: 0, x2: format.width, y, strong: false });
			if (next) layout.cuts.push(y + BELOW_RULE);
		});
	}
	layout.height = Math.ceil(y + 2);
	return layout;

	/** A comparison whose own group is in view stands below what is said of that group. */
	function isSaidBelow(cell: Cell): boolean {
		return cell.type === 'comparator' && cell.datum.groups.some((id) => groups.includes(id));
	}

	function place(cell: Cell) {
		const top = y;
		const named = cell.type === 'whole' ? [] : groups.slice(cell.from, cell.to);
		if (named.length > 0) line(named, capitalised(groupNames(input.context, named, 'or')));
		else scope();
		const content = cellContent(cell, format.width - 4, setting);
		layout.cells.push({ x: named.length > 0 ? 2 : 0, y, shapes: [], content, room: format.width });
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

	/** The groups of which nothing stands here, in one line. */
	function placeAbsence(cell: Absence, of: GroupId[]) {
		const labels = of.map((id) => byId(input.context.groups, id).label);
		const said =
			groups.length === 1
				? absenceWords(cell)
				: of.length === groups.length
					? absentEverywhereWords(cell)
					: absentGroupsWords(cell, labels);
		line(of.length > MOST_SHAPES ? [] : of, said, absenceKind(cell));
		y += 8;
	}

	function scope() {
		line([], SAMPLE_SCOPE);
	}

	/** Words behind the shapes of the groups that they name. */
	function line(named: GroupId[], said: string, kind?: Datum['kind']) {
		const shapes = named.map((group, index) => ({
			group,
			x: shapeBefore(group, (index + 1) * SHAPE + 4),
			y: y + format.small * 0.68
		}));
		const x = named.length > 0 ? named.length * SHAPE + 4 : 0;
		const text = block(said, format.width - x, { size: format.small });
		const item = { type: 'text', x: 0, y: 0, text, soft: true, kind } as const;
		const content = { items: [item], height: text.height, colour: '' };
		layout.cells.push({ x, y, shapes, content, room: format.width - x });
		y += text.height;
	}
}
