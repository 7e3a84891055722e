/** What the explorer says of the study in words, for the chosen themes. */

import type { Locator } from '$lib/data/datum';
import { listOf, textOrNull } from '$lib/data/read-datum';
import type { Tables } from '$lib/data/tables';
import type { Role, ThemeId } from '$lib/data/vocabulary';
import { locatorsById } from './locators';
import { objectsOf } from './rows-of';

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
	const rows = objectsOf(tables.findings, study).filter(({ theme }) => themes.includes(theme!));
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
