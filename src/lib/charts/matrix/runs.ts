/** Neighbouring rows of which the same is true share one statement of it. */

import type { Cell, MatrixRow } from '$lib/views/matrix';
import { comparatorWords } from '$lib/wording/cells';
import type { CellSetting } from './content';

type ComparatorCell = Extract<Cell, { type: 'comparator' }>;

/** Rows `first` to `last`, columns `from` up to but not including `to`. */
export interface Run {
	first: number;
	last: number;
	from: number;
	to: number;
	cell: ComparatorCell;
}

/** Rows that are compared with the same groups in the same way, from top to bottom and left to right. */
export function comparatorRuns(rows: MatrixRow[], setting: CellSetting): Run[] {
	const runs: Run[] = [];
	rows.forEach((row, index) => {
		for (const cell of row.cells) {
			if (cell.type !== 'comparator') continue;
			const open = runs.find((run) => run.last === index - 1 && sameComparison(run, cell, setting));
			if (open) open.last = index;
			else runs.push({ first: index, last: index, from: cell.from, to: cell.to, cell });
		}
	});
	return runs.sort((a, b) => a.first - b.first || a.from - b.from);
}

/** The same groups in the same words: a statement says nothing of a row that is not true of it. */
function sameComparison(
	run: Run,
	cell: ComparatorCell,
	{ context, columns }: CellSetting
): boolean {
	const words = ({ datum, from, to }: ComparatorCell) =>
		comparatorWords(datum, context, columns, to - from);
	return run.from === cell.from && run.to === cell.to && words(run.cell) === words(cell);
}

/** Rows whose values are of everybody. */
export function wholeRuns(rows: MatrixRow[]): { first: number; last: number }[] {
	const runs: { first: number; last: number }[] = [];
	rows.forEach((row, index) => {
		if (!isWhole(row)) return;
		const open = runs.find((run) => run.last === index - 1);
		if (open) open.last = index;
		else runs.push({ first: index, last: index });
	});
	return runs;
}

/** Whether a row says something of everybody, and not of a group. */
export function isWhole({ cells }: MatrixRow): boolean {
	return cells.some(({ type }) => type === 'whole');
}
