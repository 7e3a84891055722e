/** Rules of hedges: the words with which the study holds back are in the statement, too. */

import { problemAt, type Problem } from './problem.ts';
import type { StudyTables } from './study-tables.ts';
import { cell, itemsOf, type Row } from './table.ts';

/** Statements without their own hedge, and headlines without that of the directions they rest on. */
export function hedgeProblems(tables: StudyTables): Problem[] {
	return tables.rows('findings').flatMap((row) => {
		const own = cell(row, 'hedge');
		const hedges = new Set([own, ...hedgesOfDirections(row, tables)].filter(Boolean));
		const statement = cell(row, 'statement').toLowerCase();
		return [...hedges]
			.filter((hedge) => !statement.includes(hedge.toLowerCase()))
			.map((hedge) =>
				problemAt(
					row,
					'statement',
					`the statement of "${cell(row, 'id')}" leaves out the hedge "${hedge}"`,
					`say "${hedge}" in statement, or correct the hedge`
				)
			);
	});
}

/** Nothing but directions bears such a headline, so what weakens them weakens it. */
function hedgesOfDirections(row: Row, tables: StudyTables): string[] {
	if (cell(row, 'role') !== 'headline') return [];
	const evidence = itemsOf(row, 'evidence').map((id) => tables.row('comparisons', id));
	return evidence.every(Boolean) ? evidence.map((one) => cell(one!, 'hedge')) : [];
}
