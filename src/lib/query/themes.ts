/** The parts of the study that a choice names. */

import { op } from 'arquero';
import type { Locator } from '$lib/data/datum';
import { listOf, type Row } from '$lib/data/read-datum';
import type { Tables } from '$lib/data/tables';
import type { ThemeId } from '$lib/data/vocabulary';
import { locatorsById } from './locators';

/** One part of the study. */
export interface Theme {
	id: ThemeId;
	label: string;
	question: string;
	population: string;
	/** Chapters of the full report to read on in. */
	readMore: Locator[];
}

/** The rows of the chosen themes. */
export function themesFor(tables: Tables, study: string, themes: readonly ThemeId[]): Theme[] {
	const rows = tables.themes
		.params({ study, themes: [...themes] })
		.filter(
			(d: { study: string; id: string }, $: { study: string; themes: string[] }) =>
				d.study === $.study && op.includes($.themes, d.id, 0)
		)
		.objects() as Row[];
	const locators = locatorsById(tables, study);
	return rows.map((row) => ({
		id: row.id as ThemeId,
		label: row.label!,
		question: row.question!,
		population: row.population!,
		readMore: listOf(row.read_more).map((id) => locators.get(id)!)
	}));
}
