/** Rules of derived values: which inputs each formula takes, and that they are published percentages. */

import type { Formula } from '../vocabulary.ts';
import { problemAt, type Problem } from './problem.ts';
import { publishedBase } from './rules-bases.ts';
import type { StudyTables } from './study-tables.ts';
import { cell, itemsOf, type Row } from './table.ts';

const ARITY: Record<Formula, number> = { difference: 2, complement: 1, ratio: 2 };

/** The rows that a derived value names as its inputs, as far as they exist. */
export function inputsOf(row: Row, tables: StudyTables): Row[] {
	return itemsOf(row, 'inputs').flatMap((id) => tables.row('estimates', id) ?? []);
}

/** Inputs that a derived value cannot be worked out from. */
export function derivedInputProblems(tables: StudyTables): Problem[] {
	return tables
		.rows('estimates')
		.filter((row) => cell(row, 'kind') === 'derived')
		.flatMap((row) => [
			...arityProblems(row),
			...inputsOf(row, tables).flatMap((input) => inputProblems(row, input)),
			...baseProblems(row, tables)
		]);
}

function arityProblems(row: Row): Problem[] {
	const formula = cell(row, 'formula');
	const arity = Object.hasOwn(ARITY, formula) ? ARITY[formula as Formula] : undefined;
	const inputs = itemsOf(row, 'inputs');
	if (arity === undefined || inputs.length === 0 || inputs.length === arity) return [];
	return [
		problemAt(
			row,
			'inputs',
			`the derived value ${cell(row, 'id')} is a ${formula} of ${inputs.length} inputs, but a ${formula} takes ${arity}`,
			`name ${arity} in inputs, or change formula`
		)
	];
}

function inputProblems(row: Row, input: Row): Problem[] {
	const [id, inputId] = [cell(row, 'id'), cell(input, 'id')];
	const kind = cell(input, 'kind');
	if (kind !== 'percentage') {
		return [
			problemAt(
				row,
				'inputs',
				`the derived value ${id} has the input ${inputId}, whose kind is ${kind}`,
				'name published percentages only; nothing is derived from a derived value'
			)
		];
	}
	if (cell(input, 'population') !== cell(row, 'population')) {
		return [
			problemAt(
				row,
				'inputs',
				`the derived value ${id} has the input ${inputId}, which is about another population`,
				`use inputs of the population "${cell(row, 'population')}"`
			)
		];
	}
	if (publishedBase(input) === null) {
		return [
			problemAt(
				row,
				'inputs',
				`the derived value ${id} has the input ${inputId}, whose base is not published`,
				'use inputs with a published base; without it the range cannot be worked out'
			)
		];
	}
	return [];
}

/** Inputs share one base; a ratio has none of its own, as its base is known only as a percentage. */
function baseProblems(row: Row, tables: StudyTables): Problem[] {
	const id = cell(row, 'id');
	const bases = new Set(inputsOf(row, tables).flatMap((input) => publishedBase(input) ?? []));
	if (bases.size > 1) {
		return [
			problemAt(
				row,
				'inputs',
				`the inputs of the derived value ${id} have different bases, ${[...bases].join(' and ')}`,
				'use inputs of one base'
			)
		];
	}
	const [base] = bases;
	const own = publishedBase(row);
	if (cell(row, 'formula') === 'ratio') {
		if (own === null) return [];
		return [
			problemAt(
				row,
				'base_status',
				`the derived value ${id} is a ratio, so its base is not published, but base is ${own}`,
				'change base to [x2] and base_status to not-published'
			)
		];
	}
	if (base === undefined || own === base) return [];
	return [
		problemAt(
			row,
			'base',
			`the derived value ${id} has another base than its inputs, which have ${base}`,
			`change base to ${base} and base_status to published`
		)
	];
}
