/** Checks each cell against the type and the constraints of its field. */

import { STATUS_CODES } from '../vocabulary.ts';
import type { Field, Resource } from './descriptor-shape.ts';
import { either, problemAt, type Problem } from './problem.ts';
import { cell, type Row, type Table } from './table.ts';

/** Cells that are empty, malformed, out of range or repeated where their field forbids it. */
export function cellProblems({ schema }: Resource, table: Table): Problem[] {
	const rows = table.rows.filter((row) => row.whole);
	return schema.fields
		.filter((field) => table.columns.includes(field.name))
		.flatMap((field) => {
			const labelled = field.missingValues ?? schema.missingValues;
			const missing = labelled?.map(({ value }) => value) ?? [''];
			return [
				...rows.flatMap((row) => fieldProblems(field, missing, row)),
				...(field.constraints?.unique ? repeats(field.name, missing, rows) : [])
			];
		});
}

function fieldProblems(field: Field, missing: string[], row: Row): Problem[] {
	const { name, type, constraints = {} } = field;
	const value = cell(row, name);
	const report = (message: string, action: string) => [problemAt(row, name, message, action)];

	if (value !== value.trim()) {
		return report(`${name} has a space at its start or end`, 'delete the space');
	}
	if (missing.includes(value)) {
		if (!constraints.required) return [];
		return value === ''
			? report(`${name} is empty`, `fill in ${name}`)
			: report(`${name} is "${value}", but it must have a value`, `put a value in ${name}`);
	}
	const isText = type === 'string' && !constraints.enum && !constraints.pattern;
	if (isText && (STATUS_CODES as readonly string[]).includes(value)) {
		return report(
			`${name} is "${value}", which does not stand for a missing value here`,
			`empty ${name}, or fill it in`
		);
	}
	if (type === 'integer' && !/^-?\d+$/.test(value)) {
		const codes = missing.filter(Boolean);
		const orCode = codes.length > 0 ? ` or ${either(codes)}` : '';
		return report(
			`${name} is "${value}", which is not a whole number`,
			`write ${name} in digits only${orCode}`
		);
	}
	if (type === 'boolean' && value !== 'true' && value !== 'false') {
		return report(`${name} is "${value}"`, `change ${name} to true or false`);
	}
	if (type === 'list' && value.split(' ').includes('')) {
		return report(`${name} has two spaces between items`, 'put one space between items');
	}
	if (constraints.enum && !constraints.enum.includes(value)) {
		const allowed = either(constraints.enum);
		return report(`${name} is "${value}", which is not one of ${allowed}`, `use one of ${allowed}`);
	}
	// A pattern describes the whole value, as it does in the syntax that Table Schema names.
	if (constraints.pattern && !new RegExp(`^(?:${constraints.pattern})$`).test(value)) {
		return report(
			`${name} is "${value}", which does not have the form ${constraints.pattern}`,
			`correct ${name}, without signs or units${codesOf(missing)}`
		);
	}
	if (constraints.minimum !== undefined && Number(value) < constraints.minimum) {
		return report(
			`${name} is ${value}, which is less than ${constraints.minimum}`,
			`change ${name} to ${constraints.minimum} or more`
		);
	}
	if (constraints.maximum !== undefined && Number(value) > constraints.maximum) {
		return report(
			`${name} is ${value}, which is more than ${constraints.maximum}`,
			`change ${name} to ${constraints.maximum} or less`
		);
	}
	return [];
}

function codesOf(missing: string[]): string {
	const codes = missing.filter(Boolean);
	return codes.length > 0 ? `, or use ${either(codes)}` : '';
}

function repeats(column: string, missing: string[], rows: Row[]): Problem[] {
	const first = new Map<string, number>();
	return rows.flatMap((row) => {
		const value = cell(row, column);
		if (missing.includes(value)) return [];
		const before = first.get(value);
		if (before === undefined) {
			first.set(value, row.row);
			return [];
		}
		return [
			problemAt(
				row,
				column,
				`${column} is "${value}", as it is in row ${before}`,
				`give one of the two rows another ${column}`
			)
		];
	});
}
