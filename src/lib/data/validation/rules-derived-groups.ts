/** Rules of derived values: the groups of the inputs fit the formula, and the result its group. */

import { groupRelations } from './group-relations.ts';
import { problemAt, type Problem } from './problem.ts';
import { inputsOf } from './rules-derived-inputs.ts';
import type { StudyTables } from './study-tables.ts';
import { cell, type Row } from './table.ts';

/** Derived values whose groups the formula does not relate as groups.csv does. */
export function derivedGroupProblems(tables: StudyTables): Problem[] {
	return tables
		.rows('estimates')
		.filter((row) => cell(row, 'kind') === 'derived')
		.flatMap((row) => {
			const groups = inputsOf(row, tables).map((input) => cell(input, 'groups'));
			const [first, second] = groups;
			const formula = cell(row, 'formula');
			if (formula === 'complement' && first !== undefined && groups.length === 1) {
				return complementProblems(row, first, tables);
			}
			if (first === undefined || second === undefined || groups.length !== 2) return [];
			if (formula === 'difference') return differenceProblems(row, first, second, tables);
			return formula === 'ratio' ? ratioProblems(row, first, second, tables) : [];
		});
}

/** The result of 100% less a group is about nobody in that group. */
function complementProblems(row: Row, taken: string, tables: StudyTables): Problem[] {
	const { around } = groupRelations(tables);
	const group = cell(row, 'groups');
	if (group !== '' && !around(group).includes(taken) && !around(taken).includes(group)) return [];
	return [resultProblem(row, `a group without anybody of "${taken}"`)];
}

/** The result of whole less part is about a group inside the whole that does not overlap the part. */
function differenceProblems(row: Row, whole: string, part: string, tables: StudyTables): Problem[] {
	const { isInside, areDisjoint } = groupRelations(tables);
	const group = cell(row, 'groups');
	if (!isInside(part, whole)) return [nestingProblem(row, part, whole)];
	if (isInside(group, whole) && areDisjoint(group, part)) return [];
	return [resultProblem(row, `a group inside "${whole}" that does not overlap "${part}"`)];
}

/** The result of part by whole is about the part, as a share of the whole. */
function ratioProblems(row: Row, part: string, whole: string, tables: StudyTables): Problem[] {
	const problems: Problem[] = [];
	if (!groupRelations(tables).isInside(part, whole)) {
		problems.push(nestingProblem(row, part, whole));
	} else if (cell(row, 'groups') !== part) {
		problems.push(resultProblem(row, `"${part}"`));
	}
	if (cell(row, 'within') !== whole) {
		problems.push(
			problemAt(
				row,
				'within',
				`the derived value ${cell(row, 'id')} is a share of "${whole}", but within is "${cell(row, 'within')}"`,
				`change within to ${whole}`
			)
		);
	}
	return problems;
}

function nestingProblem(row: Row, part: string, whole: string): Problem {
	return problemAt(
		row,
		'inputs',
		`the derived value ${cell(row, 'id')} takes "${part}" as a part of "${whole}", but groups.csv does not`,
		`check the order of inputs, or put "${part}" inside "${whole}" with part_of`
	);
}

function resultProblem(row: Row, due: string): Problem {
	return problemAt(
		row,
		'groups',
		`the derived value ${cell(row, 'id')} is about "${cell(row, 'groups')}", but its inputs give ${due}`,
		`change groups to ${due}, or correct inputs`
	);
}
