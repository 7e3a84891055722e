/** The steps of the patterns that a study describes for the chosen groups. */

import type { Step } from '$lib/data/datum';
import { listOf, textOrNull, type Row } from '$lib/data/read-datum';
import type { Tables } from '$lib/data/tables';
import type { GroupId, Lane } from '$lib/data/vocabulary';
import { locatorsById } from './locators';
import { rowsOf } from './rows-of';

/** Steps in the order of the study, for patterns about any of the groups. */
export function sequencesFor(tables: Tables, study: string, groups: readonly GroupId[]): Step[] {
	const rows = rowsOf(tables.sequences, study).orderby('pattern', 'position').objects() as Row[];
	const described = rows.filter((row) => listOf(row.groups).some((id) => groups.includes(id)));
	const locators = locatorsById(tables, study);
	return described.map((row) => ({
		pattern: row.pattern!,
		patternLabel: row.pattern_label!,
		position: Number(row.position),
		lane: row.lane as Lane,
		event: row.event!,
		groups: listOf<GroupId>(row.groups),
		evidence: listOf(row.evidence),
		caveat: textOrNull(row.caveat),
		locator: locators.get(row.locator!)!
	}));
}
