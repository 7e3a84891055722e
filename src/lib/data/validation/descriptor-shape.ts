/** The shape that a package's descriptor must have: Data Package v2.0, and the facts of the study. */

import * as v from 'valibot';

const PROFILES = 'https://datapackage.org/profiles/2.0';

const profile = (name: string) =>
	v.literal(`${PROFILES}/${name}.json`, `"${PROFILES}/${name}.json"`);
const text = v.pipe(v.string('a text'), v.trim(), v.nonEmpty('a text that is not empty'));
const name = v.pipe(
	v.string('a name'),
	v.regex(/^[a-z0-9][a-z0-9._-]*$/, 'a name of lower-case letters, digits and hyphens')
);
const columns = v.pipe(v.array(text, 'a list of columns'), v.nonEmpty('at least one column'));

function isPattern(source: string): boolean {
	try {
		return Boolean(new RegExp(`^(?:${source})$`));
	} catch {
		return false;
	}
}

// Strict where the checks read it: a constraint that is not known here would go unchecked.
const constraints = v.strictObject({
	required: v.optional(v.boolean('true or false')),
	unique: v.optional(v.boolean('true or false')),
	enum: v.optional(v.array(text, 'a list of values')),
	pattern: v.optional(v.pipe(text, v.check(isPattern, 'a regular expression'))),
	minimum: v.optional(v.number('a number')),
	maximum: v.optional(v.number('a number'))
});

const missingValues = v.array(
	v.object({ value: v.string('a text'), label: text }),
	'a list of values with labels'
);

const field = v.object({
	name: text,
	type: v.picklist(
		['string', 'integer', 'boolean', 'list'],
		'one of "string", "integer", "boolean" and "list"'
	),
	title: text,
	description: text,
	constraints: v.optional(constraints),
	missingValues: v.optional(missingValues),
	delimiter: v.optional(v.literal(' ', 'a space, which separates items'))
});

/** A key of more columns would be checked by its first one only. */
const column = v.pipe(v.array(text, 'a list of one column'), v.length(1, 'a list of one column'));

const foreignKey = v.object({
	fields: column,
	reference: v.object({ resource: v.optional(name), fields: column })
});

/** One table: its file and its columns. */
export const resourceShape = v.object({
	$schema: profile('dataresource'),
	name,
	type: v.literal('table', '"table"'),
	title: text,
	description: text,
	path: v.pipe(
		v.string('a file name'),
		v.regex(/^[a-z0-9-]+\.csv$/, 'the name of a CSV file beside the descriptor')
	),
	format: v.literal('csv', '"csv"'),
	mediatype: v.literal('text/csv', '"text/csv"'),
	encoding: v.literal('utf-8', '"utf-8"'),
	schema: v.object({
		$schema: profile('tableschema'),
		fields: v.pipe(v.array(field, 'a list of fields'), v.nonEmpty('at least one field')),
		missingValues: v.optional(missingValues),
		primaryKey: columns,
		foreignKeys: v.optional(v.array(foreignKey, 'a list of foreign keys'))
	})
});

const authors = v.pipe(
	v.array(v.object({ given: v.string('a text'), family: text }), 'a list of authors'),
	v.nonEmpty('at least one author')
);

/** A work that figures of a study stand in, where the study itself is several or is quoted. */
const work = v.strictObject({
	documents: v.pipe(v.array(text, 'a list of documents'), v.nonEmpty('at least one document')),
	citation: text,
	quotes: v.optional(v.boolean('true or false')),
	short: v.optional(text),
	title: v.optional(text),
	authors: v.optional(authors),
	url: v.optional(v.pipe(text, v.url('an address')))
});

/** The package without its tables, each of which is looked at by itself. */
export const packageShape = v.object({
	$schema: profile('datapackage'),
	name,
	id: text,
	title: text,
	description: text,
	version: v.pipe(v.string('a version'), v.regex(/^\d+\.\d+\.\d+$/, 'a version such as "1.0.0"')),
	created: v.pipe(v.string('a date and time'), v.isoTimestamp('a date and time')),
	keywords: v.array(text, 'a list of keywords'),
	contributors: v.pipe(
		v.array(v.object({ title: text, roles: v.array(text, 'a list of roles') })),
		v.nonEmpty('at least one contributor')
	),
	sources: v.pipe(
		v.array(v.object({ title: text, path: v.optional(v.pipe(text, v.url('an address'))) })),
		v.nonEmpty('at least one source')
	),
	/** No open licence covers a study's findings; the entry says what does. */
	licenses: v.pipe(
		v.array(v.object({ name: text, title: text }), 'a list of licences'),
		v.nonEmpty('at least one licence')
	),
	study: v.object({
		id: name,
		title: text,
		authors,
		year: v.pipe(v.number('a year'), v.integer('a year')),
		publisher: text,
		place: text,
		series: text,
		period: text,
		citation: text,
		short: v.optional(text),
		remark: text,
		caveat: text,
		shortCaveat: text,
		rights: text,
		covers: text,
		population: text,
		licence: text,
		grade: v.picklist(['P', 'S', 'P and S'], 'one of "P", "S" and "P and S"'),
		works: v.optional(v.array(work, 'a list of works')),
		start: v.optional(
			v.object({
				groups: v.optional(v.array(text, 'a list of groups')),
				themes: v.optional(v.array(text, 'a list of themes')),
				by: v.optional(text)
			})
		)
	}),
	resources: v.pipe(v.array(v.unknown(), 'a list of tables'), v.nonEmpty('at least one table'))
});

export type Work = v.InferOutput<typeof work>;
export type Resource = v.InferOutput<typeof resourceShape>;
export type Field = Resource['schema']['fields'][number];
