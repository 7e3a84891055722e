/** Checks the columns of a table against its schema, which lists them in their order. */

import type { Resource } from './descriptor-shape.ts';
import { problemAt, type Problem } from './problem.ts';
import type { Table } from './table.ts';

/** Columns that are missing, unknown or out of order. */
export function columnProblems({ schema }: Resource, { file, columns }: Table): Problem[] {
	const place = { file, row: 1 };
	const fields = schema.fields.map((field) => field.name);
	const missing = fields.filter((name) => !columns.includes(name));
	const unknown = columns.filter((name) => name !== '' && !fields.includes(name));
	const problems = [
		...missing.map((name) =>
			problemAt(
				place,
				name,
				`the column "${name}" is missing`,
				`add "${name}" after "${fields[fields.indexOf(name) - 1] ?? 'the start of the header'}"`
			)
		),
		...unknown.map((name) =>
			problemAt(
				place,
				name,
				`the column "${name}" is not in the descriptor`,
				`delete or rename it, or describe it in datapackage.json`
			)
		)
	];
	const known = columns.filter((name, i) => fields.includes(name) && columns.indexOf(name) === i);
	const ordered = fields.filter((name) => known.includes(name));
	const stray = known.find((name, i) => name !== ordered[i]);
	if (stray !== undefined) {
		problems.push(
			problemAt(
				place,
				stray,
				`the column "${stray}" is not where the descriptor has it`,
				`put the columns in this order: ${fields.join(', ')}`
			)
		);
	}
	return problems;
}
