/** Rules of groups: each is in a partition or around others, and none lies inside itself or its own partition. */

import { groupRelations } from './group-relations.ts';
import { problemAt, type Problem } from './problem.ts';
import type { StudyTables } from './study-tables.ts';
import { cell, type Row } from './table.ts';

/** Cycles and contradictions in the way groups relate. */
export function groupProblems(tables: StudyTables): Problem[] {
	const { around } = groupRelations(tables);
	return tables.rows('groups').flatMap((row) => {
		const id = cell(row, 'id');
		const outer = cell(row, 'part_of');
		if (outer && around(outer).includes(id)) {
			return [
				problemAt(
					row,
					'part_of',
					`the group "${id}" lies inside itself, by way of ${around(outer).join(', ')}`,
					'change or empty part_of in one of these rows'
				)
			];
		}
		const partition = cell(row, 'partition');
		const same = around(outer).find((one) => {
			const other = tables.row('groups', one);
			return !!partition && !!other && cell(other, 'partition') === partition;
		});
		if (same === undefined) return loneProblems(row, tables);
		return [
			problemAt(
				row,
				'partition',
				`the group "${id}" lies inside "${same}", but both are in the partition "${partition}", whose groups do not overlap`,
				'change partition or part_of'
			)
		];
	});
}

/** A group that is in no partition has to hold others: else nothing says with whom it overlaps. */
function loneProblems(row: Row, tables: StudyTables): Problem[] {
	const id = cell(row, 'id');
	const holds = tables.rows('groups').some((one) => cell(one, 'part_of') === id);
	if (cell(row, 'partition') || holds) return [];
	return [
		problemAt(
			row,
			'partition',
			`the group "${id}" is in no partition, and no group lies inside it`,
			'name its partition, or put the groups that it holds inside it with part_of'
		)
	];
}
