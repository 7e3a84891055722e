/** Rules of bases: a value rests on a stated number of cases, or says why that is not known. */

import { consistentCounts } from '../../statistics/consistent-counts.ts';
import { problemAt, type Problem } from './problem.ts';
import type { StudyTables } from './study-tables.ts';
import { cell, type Row } from './table.ts';

const BASE_MISSING = '[x2]';
const PERCENT = /^\d+(\.\d+)?$/;
const COUNT = /^[1-9]\d*$/;
/** Every count that a percentage may stand for is listed; of a larger base there are too many. */
const MOST_CASES = 100_000;

/** The published base of an estimate, or null where it has none that can be reckoned with. */
export function publishedBase(row: Row): number | null {
	const base = cell(row, 'base');
	const isNumber = cell(row, 'base_status') === 'published' && COUNT.test(base);
	return isNumber && Number(base) <= MOST_CASES ? Number(base) : null;
}

/** The counts that a percentage with a published base may stand for; null where it has none. */
export function countsOf(row: Row): number[] | null {
	const base = publishedBase(row);
	const value = cell(row, 'value');
	return base !== null && PERCENT.test(value) ? consistentCounts(value, base) : null;
}

/** Bases that contradict their status, their population or their percentage. */
export function baseProblems(tables: StudyTables): Problem[] {
	return tables
		.rows('estimates')
		.flatMap((row) => [
			...statusProblems(row),
			...sizeProblems(row),
			...populationProblems(row, tables),
			...impossiblePercentages(row),
			...impossibleCounts(row)
		]);
}

function statusProblems(row: Row): Problem[] {
	const id = cell(row, 'id');
	const base = cell(row, 'base');
	const status = cell(row, 'base_status');
	const problems: Problem[] = [];
	if (status === 'published' && (base === '' || base === BASE_MISSING)) {
		problems.push(
			problemAt(
				row,
				'base',
				`the base of ${id} is said to be published, but there is ${base || 'none'}`,
				'put the number of cases in base, or change base_status'
			)
		);
	}
	if ((status === 'ambiguous' || status === 'not-published') && base !== BASE_MISSING) {
		problems.push(
			problemAt(
				row,
				'base',
				`the base of ${id} is said to be ${status}, but base is ${base === '' ? 'empty' : base}`,
				`change base to ${BASE_MISSING}, or change base_status to published`
			)
		);
	}
	if (status === 'ambiguous' && cell(row, 'base_note') === '') {
		problems.push(
			problemAt(
				row,
				'base_note',
				`the base of ${id} is ambiguous, but base_note does not say why`,
				'say in base_note which bases are possible'
			)
		);
	}
	return problems;
}

function sizeProblems(row: Row): Problem[] {
	const base = cell(row, 'base');
	if (!COUNT.test(base) || Number(base) <= MOST_CASES) return [];
	return [
		problemAt(
			row,
			'base',
			`the base of ${cell(row, 'id')} is ${base}, but no more than ${MOST_CASES} cases can be reckoned with`,
			'check base against the source'
		)
	];
}

function populationProblems(row: Row, tables: StudyTables): Problem[] {
	const population = tables.row('populations', cell(row, 'population'));
	const base = publishedBase(row);
	if (!population || base === null) return [];
	const expected = cell(population, 'base');
	// Where a population has no one base, each of its data has its own.
	if (!COUNT.test(expected)) return [];
	// A note may narrow the base to some of the population, and never widens it.
	const isNarrowed = cell(row, 'base_note') !== '' && base < Number(expected);
	if (expected === String(base) || isNarrowed) return [];
	const name = cell(population, 'id');
	return [
		problemAt(
			row,
			'base',
			`the base of ${cell(row, 'id')} is ${base}, but the population "${name}" has ${expected || 'none'}`,
			`change base to ${expected || BASE_MISSING}, or say in base_note which of these cases it counts`
		)
	];
}

/** A whole number of cases has to give the percentage when it is rounded as published. */
function impossiblePercentages(row: Row): Problem[] {
	const value = cell(row, 'value');
	if (cell(row, 'kind') !== 'percentage' || Number(value) > 100) return [];
	const counts = countsOf(row);
	if (counts === null || counts.length > 0) return [];
	return [
		problemAt(
			row,
			'value',
			`${cell(row, 'id')} is ${value}% of ${cell(row, 'base')}, but no number of cases gives that percentage`,
			'check value and base against the source'
		)
	];
}

/** A part is no larger than the whole that it was counted in. */
function impossibleCounts(row: Row): Problem[] {
	const base = publishedBase(row);
	const value = Number(cell(row, 'value'));
	if (cell(row, 'kind') !== 'count' || base === null || !(value > base)) return [];
	return [
		problemAt(
			row,
			'base',
			`${cell(row, 'id')} counts ${value} of a base of ${base}, which is smaller`,
			'check value and base against the source'
		)
	];
}
