/** How the groups of a package lie to each other, as their rows declare it. */

import { relationsOf, type GroupRelations } from '../group-relations.ts';
import type { StudyTables } from './study-tables.ts';
import { cell } from './table.ts';

export function groupRelations(tables: StudyTables): GroupRelations {
	const groups = tables.rows('groups').map((row) => ({
		id: cell(row, 'id'),
		partOf: cell(row, 'part_of'),
		partition: cell(row, 'partition')
	}));
	return relationsOf(groups);
}
