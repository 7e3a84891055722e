/** The parts of a study, in its order. */

import type { Locator } from '$lib/data/datum';
import { listOf } from '$lib/data/read-datum';
import type { Tables } from '$lib/data/tables';
import type { ThemeId } from '$lib/data/vocabulary';
import { locatorsById } from './locators';
import { objectsOf } from './rows-of';

/** One part of the study. */
export interface Theme {
	id: ThemeId;
	label: string;
	question: string;
	population: string;
	/** Chapters of the full report to read on in. */
	readMore: Locator[];
}

/** Every part of one study. */
export function themesFor(tables: Tables, study: string): Theme[] {
	const rows = objectsOf(tables.themes, study);
	const locators = locatorsById(tables, study);
	return rows.map((row) => ({
		id: row.id as ThemeId,
		label: row.label!,
		question: row.question!,
		population: row.population!,
		readMore: listOf(row.read_more).map((id) => locators.get(id)!)
	}));
}
