/** A table with its description, as small as a test needs. */

import type { Field, Resource } from '$lib/data/validation/descriptor-shape';
import { formatProblems, type Problem } from '$lib/data/validation/problem';
import { readTable, type Table } from '$lib/data/validation/table';

type Constraints = NonNullable<Field['constraints']>;

/** A field of text, unless `more` says otherwise. */
export function field(name: string, constraints?: Constraints, more: Partial<Field> = {}): Field {
	return { name, type: 'string', title: name, description: name, constraints, ...more };
}

/** The description of a table "things" with the key "id". */
export function resource(fields: Field[], more: Partial<Resource['schema']> = {}): Resource {
	return {
		$schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
		name: 'things',
		type: 'table',
		title: 'Things',
		description: 'Things.',
		path: 'things.csv',
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		schema: {
			$schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
			fields,
			primaryKey: ['id'],
			...more
		}
	};
}

/** The table in a text; it has to be one. */
export function table(text: string, file = 'things.csv'): Table {
	const read = readTable(file, text);
	if (!read.table) throw new Error(`${file} holds no table.`);
	return read.table;
}

/** What a builder reads: one line a problem. */
export function told(problems: Problem[]): string[] {
	const text = formatProblems(problems);
	return text === '' ? [] : text.split('\n');
}
