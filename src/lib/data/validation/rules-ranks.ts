/** Rules of ranks: only the most common item is known, so a measure has one first item at most. */

import { problemAt, type Problem } from './problem.ts';
import type { StudyTables } from './study-tables.ts';
import { cell } from './table.ts';

/** Second first items of a measure and group. */
export function rankProblems(tables: StudyTables): Problem[] {
	const first = new Map<string, number>();
	return tables
		.rows('estimates')
		.filter((row) => cell(row, 'kind') === 'top-rank')
		.flatMap((row) => {
			const subject = ['measure', 'groups', 'population'].map((one) => cell(row, one)).join(' ');
			const before = first.get(subject);
			if (before === undefined) {
				first.set(subject, row.row);
				return [];
			}
			return [
				problemAt(
					row,
					'kind',
					`${cell(row, 'id')} is a top rank of "${cell(row, 'measure')}", which has one in row ${before}`,
					'change kind to listed in one of the two rows'
				)
			];
		});
}
