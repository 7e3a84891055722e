/** Measures by groups: which datum stands in which cell, and why a cell has none. */

import type { Datum, Direction } from '$lib/data/datum';
import { KINDS, type GroupId, type Kind } from '$lib/data/vocabulary';
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
		/** Published for everybody, not split by group; it cannot be asked of the groups in `except`. */
		| { type: 'whole'; data: Datum[]; except: Group[] }
		/** One of the groups that a direction is measured against. */
		| { type: 'comparator'; datum: Direction }
		| { type: 'missing'; code: '[x]' | '[z]' }
		/** There is something, of a kind of evidence that the reader has not chosen. */
		| { type: 'left-out' }
	);

export interface MatrixRow {
	measure: Measure;
	cells: Cell[];
}

/** Which rows a reader asks for. */
export interface RowChoice {
	/** The kinds of evidence that may stand in a cell; all of them where it is not said. */
	kinds?: readonly Kind[];
	/** Also gives a row that only says why there is nothing. */
	everything?: boolean;
}

/**
 * The rows of one measure: one for the whole population, one for the groups, or none.
 *
 * @param evidence of every kind: what is missing does not depend on what a reader has chosen
 */
export function matrixRows(
	measure: Measure,
	columns: Group[],
	evidence: Datum[],
	{ kinds = KINDS, everything = false }: RowChoice = {}
): MatrixRow[] {
	const data = evidence.filter((datum) => datum.measure === measure.id);
	const chosen = data.filter(({ kind }) => kinds.includes(kind));
	const whole = chosen.filter((datum) => datum.groups.length === 0);
	const wholeRow = { measure, cells: wholeCells(measure, columns, whole) };
	const cells = columns.map((group, index) => {
		const cell = cellOf(measure, group, index, chosen);
		if (cell.type !== 'missing' || cellOf(measure, group, index, data).type === 'missing')
			return cell;
		return { type: 'left-out' as const, from: index, to: index + 1 };
	});
	const rows = [wholeRow].filter(hasData);
	const ofGroups = { measure, cells: joined(cells) };
	if (hasData(ofGroups) || (everything && rows.length === 0)) rows.push(ofGroups);
	return rows;
}

function hasData({ cells }: MatrixRow): boolean {
	return cells.some(({ type }) => type !== 'missing' && type !== 'left-out');
}

/**
 * What is published of everybody, beside the groups of which it cannot be asked. It stays one cell
 * where these stand between the others: said twice, it would read as two findings.
 */
function wholeCells(measure: Measure, columns: Group[], data: Datum[]): Cell[] {
	if (data.length === 0) return [];
	const asked = columns.map(({ id }) => !measure.notApplicable.includes(id));
	const [from, to] = [asked.indexOf(true), asked.lastIndexOf(true) + 1];
	if (from < 0) return [];
	const none = (index: number): Cell => ({
		type: 'missing',
		code: '[z]',
		from: index,
		to: index + 1
	});
	const places = columns.map((_, index) => index);
	const except = columns.filter((_, index) => index > from && index < to && !asked[index]);
	return [
		...places.slice(0, from).map(none),
		{ type: 'whole', data, except, from, to },
		...places.slice(to).map(none)
	];
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
