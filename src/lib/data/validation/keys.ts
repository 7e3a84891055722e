/** Checks that primary keys are unique and that every id that a cell names exists. */

import type { Field, Resource } from './descriptor-shape.ts';
import { either, problemAt, type Problem } from './problem.ts';
import { cell, itemsOf, type Row, type Table } from './table.ts';

/** As many known ids as a message may list. */
const LISTED_IDS = 12;

interface Target {
	resource: string;
	field: string;
}

/** A datum is an estimate or a comparison; a foreign key can name one table only. */
const DATA: Target[] = [
	{ resource: 'estimates', field: 'id' },
	{ resource: 'comparisons', field: 'id' }
];

/** Repeated keys and names of rows that do not exist, in one table. */
export function keyProblems(
	resource: Resource,
	table: Table,
	tables: ReadonlyMap<string, Table>
): Problem[] {
	const rows = table.rows.filter((row) => row.whole);
	const { fields, primaryKey, foreignKeys = [] } = resource.schema;
	return [
		...repeatedKeys(primaryKey, fields, rows),
		...foreignKeys.flatMap(({ fields: [column], reference }) => {
			const target = { resource: reference.resource ?? resource.name, field: reference.fields[0]! };
			const isList = fields.some((field) => field.name === column && field.type === 'list');
			return rows.flatMap((row) => {
				const ids = isList ? itemsOf(row, column!) : single(row, column!);
				return unknownIds(row, column!, ids, [target], tables);
			});
		}),
		...evidenceProblems(fields, rows, tables),
		...fields
			.filter((field) => field.type === 'list')
			.flatMap(({ name }) => rows.flatMap((row) => repeatedItems(row, name)))
	];
}

function evidenceProblems(
	fields: Field[],
	rows: Row[],
	tables: ReadonlyMap<string, Table>
): Problem[] {
	if (!fields.some(({ name, type }) => name === 'evidence' && type === 'list')) return [];
	return rows.flatMap((row) => unknownIds(row, 'evidence', itemsOf(row, 'evidence'), DATA, tables));
}

function single(row: Row, column: string): string[] {
	const value = cell(row, column);
	return value === '' ? [] : [value];
}

function repeatedKeys(primaryKey: string[], fields: Field[], rows: Row[]): Problem[] {
	const [column] = primaryKey;
	const alone = primaryKey.length === 1 && fields.find((field) => field.name === column);
	// A key of one unique column is reported by the constraint of that column.
	if (alone && alone.constraints?.unique) return [];
	const first = new Map<string, number>();
	return rows.flatMap((row) => {
		const key = primaryKey.map((name) => cell(row, name)).join(', ');
		const before = first.get(key);
		if (before === undefined) {
			first.set(key, row.row);
			return [];
		}
		return [
			problemAt(
				row,
				column!,
				`the key ${key} is that of row ${before}`,
				'change the key of one of the two rows, or delete one'
			)
		];
	});
}

function unknownIds(
	row: Row,
	column: string,
	ids: string[],
	targets: Target[],
	tables: ReadonlyMap<string, Table>
): Problem[] {
	const sources = targets.map((target) => tables.get(target.resource));
	// A table that could not be read has been reported; its ids are not known.
	if (sources.some((table, i) => !table?.columns.includes(targets[i]!.field))) return [];
	const known = targets.flatMap(({ field }, i) => sources[i]!.rows.map((one) => cell(one, field)));
	const files = either(targets.map(({ resource }) => `${resource}.csv`));
	return ids
		.filter((id) => !known.includes(id))
		.map((id) => {
			const choice = known.length <= LISTED_IDS ? `use ${either(known)}` : `use an id of ${files}`;
			return problemAt(
				row,
				column,
				`${column} names "${id}", which is not in ${files}`,
				`${choice}, or add a row for "${id}"`
			);
		});
}

function repeatedItems(row: Row, column: string): Problem[] {
	const items = itemsOf(row, column);
	const again = items.filter((item, i) => items.indexOf(item) !== i);
	return [...new Set(again)].map((item) =>
		problemAt(row, column, `${column} names "${item}" twice`, `name "${item}" once`)
	);
}
