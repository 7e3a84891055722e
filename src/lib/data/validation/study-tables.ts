/** What the rules of the study read: the rows that are sound enough to say something about. */

import { EXPECTED_TABLES, expectedColumns, type TableName } from './expected-tables.ts';
import { cell, type Row, type Table } from './table.ts';

export interface StudyTables {
	/** File of a table, as problems name it. */
	file: (name: TableName) => string;
	/** Rows with all their cells; none where the table lacks a column that the explorer reads. */
	rows: (name: TableName) => Row[];
	/** The row with this id. */
	row: (name: TableName, id: string) => Row | undefined;
}

/** Gives the rules their rows. A faulty table is reported elsewhere and stays silent here. */
export function studyTables(folder: string, tables: ReadonlyMap<string, Table>): StudyTables {
	const sound = new Map<string, Row[]>();
	for (const name of Object.keys(EXPECTED_TABLES)) {
		const table = tables.get(name);
		const complete = table && expectedColumns(name).every((one) => table.columns.includes(one));
		sound.set(name, complete ? table.rows.filter((row) => row.whole) : []);
	}
	const rows = (name: TableName) => sound.get(name) ?? [];
	return {
		file: (name) => `${folder}${name}.csv`,
		rows,
		row: (name, id) => rows(name).find((one) => cell(one, 'id') === id)
	};
}
