/** Which groups lie inside others and which do not overlap, as their rows declare it. */

import type { StudyTables } from './study-tables.ts';
import { cell } from './table.ts';

export interface GroupRelations {
	/** The group and the groups that it lies inside, from the inside out. */
	around: (group: string) => string[];
	isInside: (part: string, whole: string) => boolean;
	areDisjoint: (a: string, b: string) => boolean;
}

/** Reads the relations. A cycle ends where it begins to repeat. */
export function groupRelations(tables: StudyTables): GroupRelations {
	const outer = new Map<string, string>();
	const partition = new Map<string, string>();
	for (const row of tables.rows('groups')) {
		outer.set(cell(row, 'id'), cell(row, 'part_of'));
		partition.set(cell(row, 'id'), cell(row, 'partition'));
	}
	const around = (group: string): string[] => {
		const found: string[] = [];
		for (let one = group; one && !found.includes(one); one = outer.get(one) ?? '') found.push(one);
		return found;
	};
	const isInside = (part: string, whole: string) => part !== whole && around(part).includes(whole);
	// Parts of two groups that do not overlap do not overlap either.
	const areDisjoint = (a: string, b: string) =>
		!around(a).includes(b) &&
		!around(b).includes(a) &&
		around(a).some((x) =>
			around(b).some((y) => x !== y && !!partition.get(x) && partition.get(x) === partition.get(y))
		);
	return { around, isInside, areDisjoint };
}
