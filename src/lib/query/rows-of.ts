/** The rows of one table that belong to a study. */

import type { ColumnTable } from 'arquero';
import type { Row } from '$lib/data/read-datum';

/** Those rows, in their order. Found without an expression, which would have to be compiled first. */
export function rowsOf(table: ColumnTable, study: string): ColumnTable {
	const studies = table.array('study') as string[];
	const indices: number[] = [];
	for (let row = 0; row < studies.length; row++) if (studies[row] === study) indices.push(row);
	return table.reify(indices);
}

/** Those rows as objects, by column. */
export function objectsOf(table: ColumnTable, study: string): Row[] {
	return rowsOf(table, study).objects() as Row[];
}
