/** Rules of what a datum is about: its groups exist in its population, can have its measure, and each divides in its own way. */

import { problemAt, type Problem } from './problem.ts';
import type { StudyTables } from './study-tables.ts';
import { cell, itemsOf, type Row } from './table.ts';

/** Data about a group that its population or its measure does not have, and ids used twice. */
export function subjectProblems(tables: StudyTables): Problem[] {
	return [
		...tables
			.rows('estimates')
			.flatMap((row) => [
				...problemsOf(row, 'groups', itemsOf(row, 'groups'), tables),
				...sharedDimensions(row, tables)
			]),
		...tables
			.rows('comparisons')
			.flatMap((row) => [
				...problemsOf(row, 'groups', itemsOf(row, 'groups'), tables),
				...populationProblems(row, 'comparators', itemsOf(row, 'comparators'), tables),
				...sharedIds(row, tables)
			])
	];
}

function problemsOf(row: Row, column: string, groups: string[], tables: StudyTables): Problem[] {
	const measure = tables.row('measures', cell(row, 'measure'));
	const excluded = measure ? itemsOf(measure, 'not_applicable') : [];
	return [
		...groups
			.filter((group) => excluded.includes(group))
			.map((group) =>
				problemAt(
					row,
					column,
					`${cell(row, 'id')} is about "${group}", for which the measure "${cell(row, 'measure')}" is not applicable`,
					`change ${column}, or take "${group}" out of not_applicable in measures.csv`
				)
			),
		...populationProblems(row, column, groups, tables)
	];
}

function populationProblems(
	row: Row,
	column: string,
	groups: string[],
	tables: StudyTables
): Problem[] {
	const population = cell(row, 'population');
	return groups.flatMap((id) => {
		const group = tables.row('groups', id);
		if (!group || itemsOf(group, 'populations').includes(population)) return [];
		return [
			problemAt(
				row,
				column,
				`${cell(row, 'id')} is about "${id}" in the population "${population}", where the study does not describe that group`,
				`change population, or add "${population}" to the populations of "${id}" in groups.csv`
			)
		];
	});
}

/** Estimates and comparisons are read as one table, so their ids are one series. */
function sharedIds(row: Row, tables: StudyTables): Problem[] {
	const other = tables.row('estimates', cell(row, 'id'));
	if (!other) return [];
	return [
		problemAt(
			row,
			'id',
			`id is "${cell(row, 'id')}", as it is in row ${other.row} of estimates.csv`,
			'give one of the two data another id'
		)
	];
}

/** Female and 2016-17 are one share; female and male are two. */
function sharedDimensions(row: Row, tables: StudyTables): Problem[] {
	const dimensions = itemsOf(row, 'groups').map((id) => {
		const group = tables.row('groups', id);
		return group ? cell(group, 'dimension') : id;
	});
	const shared = dimensions.find((one, i) => dimensions.indexOf(one) !== i);
	if (shared === undefined) return [];
	return [
		problemAt(
			row,
			'groups',
			`${cell(row, 'id')} names two groups of the dimension "${shared}"`,
			'give each of them a row of its own'
		)
	];
}
