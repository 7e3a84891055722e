/** What the explorer says of the study in words, for the chosen themes. */

import { op } from 'arquero';
import type { Locator } from '$lib/data/datum';
import { listOf, textOrNull, type Row } from '$lib/data/read-datum';
import type { Tables } from '$lib/data/tables';
import type { Role, ThemeId } from '$lib/data/vocabulary';
import { locatorsById } from './locators';

/** A statement in our own words, with the data that it rests on. */
export interface Finding {
	id: string;
	theme: ThemeId;
	figure: string;
	role: Role;
	statement: string;
	evidence: string[];
	hedge: string | null;
	caveat: string | null;
	locator: Locator;
}

/** The statements of the themes, in the study's order. */
export function findingsFor(tables: Tables, study: string, themes: readonly ThemeId[]): Finding[] {
	const rows = tables.findings
		.params({ study, themes: [...themes] })
		.filter(
			(d: { study: string; theme: string }, $: { study: string; themes: string[] }) =>
				d.study === $.study && op.includes($.themes, d.theme, 0)
		)
		.objects() as Row[];
	const locators = locatorsById(tables, study);
	return rows.map((row) => ({
		id: row.id!,
		theme: row.theme as ThemeId,
		figure: row.figure!,
		role: row.role as Role,
		statement: row.statement!,
		evidence: listOf(row.evidence),
		hedge: textOrNull(row.hedge),
		caveat: textOrNull(row.caveat),
		locator: locators.get(row.locator!)!
	}));
}
