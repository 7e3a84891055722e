/** A study of a few rows, as the rules read it: what a test does not name is empty. */

import {
	EXPECTED_TABLES,
	expectedColumns,
	type TableName
} from '$lib/data/validation/expected-tables';
import { formatProblems, type Problem } from '$lib/data/validation/problem';
import { studyTables, type StudyTables } from '$lib/data/validation/study-tables';
import type { Table } from '$lib/data/validation/table';

export type Cells = Record<string, string>;
export type SmallStudy = Partial<Record<TableName, Cells[]>>;

/** The first row of data is in line 2, as in a file. */
export function smallTables(study: SmallStudy): StudyTables {
	const tables = new Map<string, Table>();
	for (const name of Object.keys(EXPECTED_TABLES) as TableName[]) {
		const file = `data/small/${name}.csv`;
		const columns = expectedColumns(name);
		const rows = (study[name] ?? []).map((cells, index) => {
			const foreign = Object.keys(cells).filter((column) => !columns.includes(column));
			if (foreign.length > 0) throw new Error(`${name} has no column ${foreign.join()}`);
			const empty = Object.fromEntries(columns.map((column) => [column, '']));
			return { file, row: index + 2, cells: { ...empty, ...cells }, whole: true };
		});
		tables.set(name, { file, columns, rows });
	}
	return studyTables('data/small/', tables);
}

/** What a builder reads, without the folder: one line a problem. */
export function told(problems: Problem[]): string[] {
	const text = formatProblems(problems).replaceAll('data/small/', '');
	return text === '' ? [] : text.split('\n');
}
