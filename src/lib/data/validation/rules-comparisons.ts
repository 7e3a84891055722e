/** Rules of comparisons: a direction has a word and no number, and its groups do not overlap. */

import { groupRelations } from './group-relations.ts';
import { problemAt, type Problem } from './problem.ts';
import type { StudyTables } from './study-tables.ts';
import { cell, itemsOf, type Row } from './table.ts';

/** The columns whose text stands beside a direction. */
const WORDS = ['direction', 'clause', 'hedge', 'note'];

/** Comparisons that hold a number, hide their comparators or compare groups that overlap. */
export function comparisonProblems(tables: StudyTables): Problem[] {
	return tables
		.rows('comparisons')
		.flatMap((row) => [
			...wordProblems(row),
			...statusProblems(row),
			...overlapProblems(row, tables)
		]);
}

function wordProblems(row: Row): Problem[] {
	const id = cell(row, 'id');
	const problems = WORDS.filter((column) => /\p{Nd}/u.test(cell(row, column))).map((column) =>
		problemAt(
			row,
			column,
			`the direction ${id} has a digit in ${column}: "${cell(row, column)}"`,
			'take the number out; if its size is published, it belongs in estimates.csv'
		)
	);
	const word = cell(row, 'direction');
	if (word !== '' && !/\p{L}/u.test(word)) {
		problems.push(
			problemAt(
				row,
				'direction',
				`the direction ${id} has no word, only "${word}"`,
				'say in direction which way it goes, as in "fewer"'
			)
		);
	}
	return problems;
}

function statusProblems(row: Row): Problem[] {
	const status = cell(row, 'comparator_status');
	const comparators = itemsOf(row, 'comparators');
	if (status === '' || (status === 'not-stated') === (comparators.length === 0)) return [];
	return comparators.length > 0
		? [
				problemAt(
					row,
					'comparator_status',
					`${cell(row, 'id')} names comparators, but comparator_status is not-stated`,
					'empty comparators, or change comparator_status to stated, carried-over or implied'
				)
			]
		: [
				problemAt(
					row,
					'comparators',
					`${cell(row, 'id')} names no comparators, but comparator_status is ${status}`,
					'name the groups in comparators, or change comparator_status to not-stated'
				)
			];
}

function overlapProblems(row: Row, tables: StudyTables): Problem[] {
	const { areDisjoint } = groupRelations(tables);
	const known = (column: string) =>
		itemsOf(row, column).filter((group) => tables.row('groups', group));
	const comparators = known('comparators');
	const pairs = [
		...known('groups').flatMap((group) => comparators.map((other) => [group, other] as const)),
		...comparators.flatMap((one, i) =>
			comparators.slice(i + 1).map((other) => [one, other] as const)
		)
	];
	return pairs
		.filter(([a, b]) => !areDisjoint(a, b))
		.map(([a, b]) =>
			problemAt(
				row,
				'comparators',
				`${cell(row, 'id')} sets "${a}" beside "${b}", but groups.csv does not say that they do not overlap`,
				'compare groups of one partition, or correct partition in groups.csv'
			)
		);
}
