/** Measures by groups: which datum stands in which cell, and why a cell has none. */

import type { Datum, Direction } from '$lib/data/datum';
import type { GroupId } from '$lib/data/vocabulary';
import type { Group } from '$lib/query/groups';
import type { Measure } from '$lib/query/measures';

/** A cell covers the columns from `from` up to but not including `to`. */
interface Columns {
	from: number;
	to: number;
}

export type Cell = Columns &
	(
		| { type: 'data'; data: Datum[] }
		/** Published for the group that this one is a part of, and not for it alone. */
		| { type: 'wider'; data: Datum[]; group: GroupId }
		/** Published for everybody, not split by group. */
		| { type: 'whole'; data: Datum[] }
		/** One of the groups that a direction is measured against. */
		| { type: 'comparator'; datum: Direction }
		| { type: 'missing'; code: '[x]' | '[z]' }
	);

export interface MatrixRow {
	measure: Measure;
	cells: Cell[];
}

/**
 * The rows of one measure: one for the whole population, one for the groups, or none.
 *
 * @param everything also gives a row that only says why there is nothing
 */
export function matrixRows(
	measure: Measure,
	columns: Group[],
	evidence: Datum[],
	everything = false
): MatrixRow[] {
	const data = evidence.filter((datum) => datum.measure === measure.id);
	const whole = data.filter((datum) => datum.groups.length === 0);
	const rows: MatrixRow[] = [];
	if (whole.length > 0) {
		const cell: Cell = { type: 'whole', data: whole, from: 0, to: columns.length };
		rows.push({ measure, cells: [cell] });
	}
	const cells = joined(columns.map((group, index) => cellOf(measure, group, index, data)));
	const known = cells.some((cell) => cell.type !== 'missing');
	if (known || (everything && whole.length === 0)) rows.push({ measure, cells });
	return rows;
}

function cellOf(measure: Measure, group: Group, index: number, data: Datum[]): Cell {
	const columns = { from: index, to: index + 1 };
	const own = data.filter((datum) => datum.groups.includes(group.id));
	if (own.length > 0) return { type: 'data', data: own, ...columns };
	const against = data.find(
		(datum): datum is Direction =>
			datum.kind === 'direction' && datum.comparators.includes(group.id)
	);
	if (against) return { type: 'comparator', datum: against, ...columns };
	if (measure.notApplicable.includes(group.id)) return { type: 'missing', code: '[z]', ...columns };
	const partOf = group.partOf;
	const wider =
		partOf && measure.theme === 'patterns'
			? data.filter((datum) => datum.groups.includes(partOf))
			: [];
	if (partOf && wider.length > 0) return { type: 'wider', data: wider, group: partOf, ...columns };
	return { type: 'missing', code: '[x]', ...columns };
}

/** Neighbouring cells that show the same datum become one, because the study makes one statement. */
function joined(cells: Cell[]): Cell[] {
	const result: Cell[] = [];
	for (const cell of cells) {
		const last = result.at(-1);
		if (last && key(last) !== null && key(last) === key(cell)) last.to = cell.to;
		else result.push({ ...cell });
	}
	return result;
}

function key(cell: Cell): string | null {
	if (cell.type === 'comparator') return `comparator ${cell.datum.id}`;
	if (cell.type === 'data') return `data ${cell.data.map((datum) => datum.id).join()}`;
	return null;
}
