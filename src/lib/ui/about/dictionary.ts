/** Reads tables and columns from the descriptor of a data package, for a reader and not for a program. */

export interface DictionaryField {
	name: string;
	type: string;
	description: string;
	required: boolean;
	/** The codes that the column may hold; none where it is free. */
	codes: string[];
}

export interface DictionaryTable {
	name: string;
	title: string;
	description: string;
	fields: DictionaryField[];
}

type Json = Record<string, unknown>;

/** The tables of a package, in the order of its descriptor; what a descriptor lacks is left out. */
export function dictionaryOf(descriptor: unknown): DictionaryTable[] {
	return objects(object(descriptor).resources).map((resource) => ({
		name: text(resource.name),
		title: text(resource.title) || text(resource.name),
		description: text(resource.description),
		fields: objects(object(resource.schema).fields).map(fieldOf)
	}));
}

function fieldOf(field: Json): DictionaryField {
	const constraints = object(field.constraints);
	return {
		name: text(field.name),
		type: text(field.type) || 'string',
		description: text(field.description) || text(field.title),
		required: constraints.required === true,
		codes: Array.isArray(constraints.enum) ? constraints.enum.map(String) : []
	};
}

function object(value: unknown): Json {
	return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function objects(value: unknown): Json[] {
	return Array.isArray(value) ? value.map(object) : [];
}

function text(value: unknown): string {
	return typeof value === 'string' ? value : '';
}
