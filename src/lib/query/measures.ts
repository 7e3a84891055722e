/** The measures of a study, in its order. */

import { listOf, textOrNull } from '$lib/data/read-datum';
import type { Tables } from '$lib/data/tables';
import type { DimensionId, GroupId, ThemeId } from '$lib/data/vocabulary';
import { objectsOf } from './rows-of';

/** Something that the study observed, counted or compared. */
export interface Measure {
	id: string;
	theme: ThemeId;
	label: string;
	short: string;
	definition: string;
	/** The dimension whose groups are parts of the whole that a share is taken of. */
	divides: DimensionId | null;
	/** Groups for which the question does not arise. */
	notApplicable: GroupId[];
}

/** Every measure of one study. */
export function measuresFor(tables: Tables, study: string): Measure[] {
	const rows = objectsOf(tables.measures, study);
	return rows.map((row) => ({
		id: row.id!,
		theme: row.theme as ThemeId,
		label: row.label!,
		short: row.short!,
		definition: row.definition!,
		divides: textOrNull(row.divides),
		notApplicable: listOf<GroupId>(row.not_applicable)
	}));
}
