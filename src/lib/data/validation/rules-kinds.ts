/** Rules of kinds: which columns of an estimate each kind of evidence fills, and which it never does. */

import { BOUND_BEGINNINGS, isIncluded } from '../bound-phrase.ts';
import { STATUS_CODES, type Kind } from '../vocabulary.ts';
import { either, problemAt, type Problem } from './problem.ts';
import type { StudyTables } from './study-tables.ts';
import { cell, type Row } from './table.ts';

/** The columns that depend on the kind; the others are open to every kind. */
const GOVERNED = [
	'value',
	'unit',
	'phrase',
	'item',
	'formula',
	'inputs',
	'low',
	'high',
	'count_low',
	'count_high',
	'within',
	'assumption',
	'average'
];

interface Fields {
	/** A name for a message, with its article. */
	name: string;
	required: string[];
	optional?: string[];
	/** The units that its number may have; none where it has no number, "any" where the row says what was counted. */
	units?: string[] | 'any';
}

/** A governed column that a kind neither requires nor allows is forbidden to it. */
const FIELDS: Record<Exclude<Kind, 'direction'>, Fields> = {
	percentage: { name: 'a percentage', required: ['value', 'unit'], units: ['percent'] },
	count: { name: 'a count', required: ['value', 'unit'], units: 'any' },
	median: { name: 'a median', required: ['value', 'unit'], units: ['years'] },
	derived: {
		name: 'a derived value',
		required: ['value', 'unit', 'formula', 'inputs', 'low', 'high'],
		optional: ['count_low', 'count_high', 'within', 'assumption'],
		units: ['percent']
	},
	bound: { name: 'a bound', required: ['value', 'unit', 'phrase'], units: ['percent'] },
	'average-gap': {
		name: 'an average gap',
		required: ['value', 'unit', 'average', 'hedge'],
		units: ['years']
	},
	'top-rank': { name: 'a top rank', required: ['item'] },
	listed: { name: 'a listed item', required: ['item'] },
	quantifier: { name: 'a quantifier', required: ['phrase'] },
	suppressed: { name: 'a suppressed number', required: ['value', 'note'] },
	'not-published': { name: 'a number that is not published', required: ['value', 'note'] }
};

/** Columns that are empty or filled against the kind of their row. */
export function kindProblems(tables: StudyTables): Problem[] {
	return tables.rows('estimates').flatMap((row) => {
		const kind = cell(row, 'kind');
		// An unknown kind has been reported as such.
		if (!Object.hasOwn(FIELDS, kind)) return [];
		const fields = FIELDS[kind as keyof typeof FIELDS];
		return [...columnProblems(row, fields), ...valueProblems(row, fields), ...boundProblems(row)];
	});
}

function columnProblems(row: Row, { name, required, optional = [] }: Fields): Problem[] {
	const id = cell(row, 'id');
	const missing = required.filter((column) => cell(row, column) === '');
	const allowed = [...required, ...optional];
	const extra = GOVERNED.filter((column) => !allowed.includes(column) && cell(row, column) !== '');
	return [
		...missing.map((column) =>
			problemAt(
				row,
				column,
				`${id} is ${name} and has no ${column}`,
				`fill in ${column}, or change kind`
			)
		),
		...extra.map((column) =>
			problemAt(
				row,
				column,
				`${id} is ${name}, which never has a ${column}, but ${column} is "${cell(row, column)}"`,
				`empty ${column}, or change kind`
			)
		)
	];
}

/** A bound whose phrase leaves open whether the value itself is included. */
function boundProblems(row: Row): Problem[] {
	const phrase = cell(row, 'phrase');
	if (cell(row, 'kind') !== 'bound' || phrase === '' || isIncluded(phrase) !== null) return [];
	return [
		problemAt(
			row,
			'phrase',
			`${cell(row, 'id')} is a bound, but its phrase is "${phrase}"`,
			`begin phrase with ${either(BOUND_BEGINNINGS)}, or change kind`
		)
	];
}

/** A number where the kind has one, and a code where the kind says that there is none. */
function valueProblems(row: Row, { name, required, units }: Fields): Problem[] {
	const id = cell(row, 'id');
	const value = cell(row, 'value');
	const unit = cell(row, 'unit');
	const isCode = (STATUS_CODES as readonly string[]).includes(value);
	const problems: Problem[] = [];
	const report = (column: string, message: string, action: string) =>
		problems.push(problemAt(row, column, `${id} is ${name}, but ${message}`, action));

	if (units && isCode) {
		report('value', `its value is ${value}`, 'put the number in value, or change kind');
	}
	if (!units && required.includes('value') && value !== '' && !isCode) {
		report(
			'value',
			`its value is the number ${value}`,
			`change value to ${either(STATUS_CODES)}, or change kind`
		);
	}
	if (units && units !== 'any' && unit !== '' && !units.includes(unit)) {
		report('unit', `its unit is ${unit}`, `change unit to ${either(units)}`);
	}
	if (unit === 'percent' && Number(value) > 100) {
		report('value', `its value is ${value}, which is more than 100`, 'correct value');
	}
	return problems;
}
