/** The measures of the chosen themes, in the study's order. */

import { op } from 'arquero';
import { listOf, type Row } from '$lib/data/read-datum';
import type { Tables } from '$lib/data/tables';
import type { GroupId, ThemeId } from '$lib/data/vocabulary';

/** Something that the study observed, counted or compared. */
export interface Measure {
	id: string;
	theme: ThemeId;
	label: string;
	short: string;
	definition: string;
	/** Groups for which the question does not arise. */
	notApplicable: GroupId[];
}

/** The rows of the measures that belong to the themes. */
export function measuresFor(tables: Tables, study: string, themes: readonly ThemeId[]): Measure[] {
	const rows = tables.measures
		.params({ study, themes: [...themes] })
		.filter(
			(d: { study: string; theme: string }, $: { study: string; themes: string[] }) =>
				d.study === $.study && op.includes($.themes, d.theme, 0)
		)
		.objects() as Row[];
	return rows.map((row) => ({
		id: row.id!,
		theme: row.theme as ThemeId,
		label: row.label!,
		short: row.short!,
		definition: row.definition!,
		notApplicable: listOf<GroupId>(row.not_applicable)
	}));
}
