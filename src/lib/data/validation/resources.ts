/** Checks that the descriptor and the files name each other, and that no table is left out. */

import type { Descriptor } from './descriptor.ts';
import type { Resource } from './descriptor-shape.ts';
import { expectedColumns, TABLE_NAMES } from './expected-tables.ts';
import { either, problemAt, type Problem } from './problem.ts';

/** Problems of the tables that the descriptor names, against the names of the files. */
export function resourceProblems(descriptor: Descriptor, files: readonly string[]): Problem[] {
	const { file, folder, resources } = descriptor;
	const place = { file, row: null };
	const problems: Problem[] = [];
	const report = (message: string, action: string) =>
		problems.push(problemAt(place, null, message, action));

	for (const { path, name } of resources) {
		if (path !== `${name}.csv`) {
			report(`the table "${name}" has the file ${path}`, `change its path to "${name}.csv"`);
		}
		if (!files.includes(folder + path)) {
			report(
				`the table "${name}" has the file ${path}, which does not exist`,
				`add ${folder}${path}, or take the table out of the descriptor`
			);
		}
	}
	for (const name of repeated(resources.map((one) => one.name))) {
		report(`the table "${name}" is described more than once`, 'keep one of the descriptions');
	}
	// A table whose description is malformed has been reported as that; it is not missing too.
	if (!descriptor.whole)
		return [...problems, ...resources.flatMap((one) => inside(one, descriptor))];

	for (const csv of files.filter((one) => one.endsWith('.csv'))) {
		if (!resources.some((one) => folder + one.path === csv)) {
			report(
				`${csv} is not named in the descriptor`,
				'describe it under "resources", or delete the file'
			);
		}
	}
	for (const name of TABLE_NAMES) {
		if (!resources.some((one) => one.name === name)) {
			report(
				`the descriptor names no table "${name}", which the explorer reads`,
				`describe ${name}.csv under "resources"`
			);
		}
	}
	return [...problems, ...resources.flatMap((one) => inside(one, descriptor))];
}

/** Problems between the fields and the keys of one table. */
function inside({ name, schema }: Resource, { file, resources, whole }: Descriptor): Problem[] {
	const problems: Problem[] = [];
	const report = (message: string, action: string) =>
		problems.push(problemAt({ file, row: null }, null, `the table "${name}" ${message}`, action));
	const fields = schema.fields.map((one) => one.name);
	const fieldsOf = (table: string) =>
		resources.find((one) => one.name === table)?.schema.fields.map((one) => one.name);

	for (const column of repeated(fields)) {
		report(`describes the field "${column}" more than once`, 'keep one of the descriptions');
	}
	for (const column of expectedColumns(name).filter((one) => !fields.includes(one))) {
		report(
			`has no field "${column}", which the explorer reads`,
			`describe "${column}" in the schema of "${name}", and add the column to ${name}.csv`
		);
	}
	// Without a delimiter, the standard has lists separated by commas.
	for (const field of schema.fields.filter((one) => one.type === 'list' && !one.delimiter)) {
		report(`has the list "${field.name}" without a delimiter`, 'add "delimiter": " " to the field');
	}
	const own = [...schema.primaryKey, ...(schema.foreignKeys ?? []).flatMap((key) => key.fields)];
	for (const column of own.filter((one) => !fields.includes(one))) {
		report(`has a key on "${column}", which is no field`, `use one of ${either(fields)}`);
	}
	const targets = (schema.foreignKeys ?? []).map(({ reference }) => ({
		resource: reference.resource ?? name,
		field: reference.fields[0]!
	}));
	for (const { resource, field } of targets) {
		const known = fieldsOf(resource);
		if (known ? known.includes(field) : !whole) continue;
		report(
			`has a key to "${field}" of "${resource}", which the descriptor does not describe`,
			'name a table and a field that are described'
		);
	}
	return problems;
}

function repeated(names: string[]): string[] {
	return [...new Set(names.filter((name, i) => names.indexOf(name) !== i))];
}
