/** The steps of the patterns that a study describes for the chosen groups. */

import { op } from 'arquero';
import type { Step } from '$lib/data/datum';
import { listOf, textOrNull, type Row } from '$lib/data/read-datum';
import type { Tables } from '$lib/data/tables';
import type { GroupId, Lane } from '$lib/data/vocabulary';
import { locatorsById } from './locators';

/** Steps in the order of the study, for patterns about any of the groups. */
export function sequencesFor(tables: Tables, study: string, groups: readonly GroupId[]): Step[] {
	const rows = tables.sequences
		.params({ study, groups: [...groups] })
		.filter(
			(d: { study: string; groups: string }, $: { study: string; groups: string[] }) =>
				d.study === $.study && op.includes($.groups, d.groups, 0)
		)
		.orderby('pattern', 'position')
		.objects() as Row[];
	const locators = locatorsById(tables, study);
	return rows.map((row) => ({
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
