/** Rules of groups: no group lies inside itself, and none inside a group of its own partition. */

import { groupRelations } from './group-relations.ts';
import { problemAt, type Problem } from './problem.ts';
import type { StudyTables } from './study-tables.ts';
import { cell } from './table.ts';

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
		if (same === undefined) return [];
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
