/** The chosen groups of one dimension side by side, number by number. */

import type { Tables } from '$lib/data/tables';
import { evidenceFor } from '$lib/query/evidence';
import type { Dimension } from '$lib/query/dimensions';
import type { Group } from '$lib/query/groups';
import type { Measure } from '$lib/query/measures';
import type { Order, Selection } from '$lib/selection/selection';
import { byId } from './by-id';
import { contextOf, type View } from './context';
import { differenceOf, type Difference } from './differences';
import { nestedGroups, type Nested } from './nested-groups';
import { panelsOf, type Panel, type Row } from './numbers';
import { oddSums, type OddSum } from './odd-sums';
import { reservationsOf } from './reservations';

export interface DotRow extends Row {
	difference: Difference | null;
}

export interface DotPanel extends Panel {
	rows: DotRow[];
}

export interface DotsView extends View {
	figure: 'compare';
	drawing: 'dots';
	by: Dimension;
	order: Order;
	/** Whether the reader wants intervals drawn. */
	intervals: boolean;
	panels: DotPanel[];
	/** The groups that are compared. */
	columns: Group[];
	/** Measures that the dimension does not divide. */
	undivided: Measure[];
	nested: Nested[];
	/** Shares that add to a little more or less than a hundred. */
	oddSums: OddSum[];
	/** How many lines there are, where they are more than can be drawn: then there are no panels. */
	tooMany: number | null;
}

/** More lines than this nobody compares, and a page cannot show. */
export const MOST_LINES = 240;

/** The comparison of numbers that a selection asks for. */
export function dotsView(tables: Tables, selection: Selection): DotsView {
	const context = contextOf(tables, selection.study);
	const evidence = evidenceFor(tables, selection);
	const panels = panelsOf(evidence, selection.by, context).map((panel) => ({
		...panel,
		rows: inOrder(
			panel.rows.map((row) => ({ ...row, difference: differenceOf(row, panel, context.groups) })),
			selection.order
		)
	}));
	const columns = context.groups.filter(
		({ id, dimension }) => dimension === selection.by && selection.groups.includes(id)
	);
	const lines = panels.flatMap(({ rows }) => rows.flatMap((row) => row.lines));
	const tooMany = lines.length > MOST_LINES ? lines.length : null;
	const divided = new Set(panels.map(({ measure }) => measure.id));
	return {
		figure: 'compare',
		drawing: 'dots',
		context,
		evidence: lines.map(({ datum }) => datum),
		groups: selection.groups,
		reservations: reservationsOf(tables, selection.study),
		by: byId(context.dimensions, selection.by),
		order: selection.order,
		intervals: selection.intervals,
		panels: tooMany === null ? panels : [],
		columns,
		undivided: context.measures.filter(
			({ id }) => !divided.has(id) && evidence.some(({ measure }) => measure === id)
		),
		nested: nestedGroups(context.groups, columns),
		oddSums: oddSums(tables, context, evidence),
		tooMany
	};
}

function inOrder(rows: DotRow[], order: Order): DotRow[] {
	if (order === 'study') return rows;
	const key = order === 'value' ? firstNumber : points;
	return rows.toSorted((a, b) => key(b) - key(a));
}

function firstNumber({ lines }: DotRow): number {
	return lines.find(({ number }) => number !== null)?.number ?? -Infinity;
}

function points({ difference }: DotRow): number {
	return difference?.type === 'points' ? Number(difference.points) : -Infinity;
}
