/** The groups of a study that a choice names, in the study's order. */

import { op } from 'arquero';
import { listOf, textOrNull, type Row } from '$lib/data/read-datum';
import type { Tables } from '$lib/data/tables';
import type { GroupId } from '$lib/data/vocabulary';

/** A group of children and young people, as the study defines it. */
export interface Group {
	id: GroupId;
	label: string;
	short: string;
	/** Completes "children and young people who ...". */
	phrase: string;
	definition: string;
	/** Groups of one partition do not overlap. */
	partition: string | null;
	partOf: GroupId | null;
	populations: string[];
}

/** The rows of the chosen groups. */
export function groupsFor(tables: Tables, study: string, groups: readonly GroupId[]): Group[] {
	const rows = tables.groups
		.params({ study, groups: [...groups] })
		.filter(
			(d: { study: string; id: string }, $: { study: string; groups: string[] }) =>
				d.study === $.study && op.includes($.groups, d.id, 0)
		)
		.objects() as Row[];
	return rows.map((row) => ({
		id: row.id as GroupId,
		label: row.label!,
		short: row.short!,
		phrase: row.phrase!,
		definition: row.definition!,
		partition: textOrNull(row.partition),
		partOf: textOrNull(row.part_of) as GroupId | null,
		populations: listOf(row.populations)
	}));
}
