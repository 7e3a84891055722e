/** The places in the study's documents that a study's data point to. */

import type { Locator } from '$lib/data/datum';
import { readLocator, type Row } from '$lib/data/read-datum';
import { remembered } from './remembered';

/** Locators of one study, by id. */
export const locatorsById = remembered((tables, study): Map<string, Locator> => {
	const rows = tables.locators
		.params({ study })
		.filter((d: { study: string }, $: { study: string }) => d.study === $.study)
		.objects() as Row[];
	return new Map(rows.map((row) => [row.id!, readLocator(row)]));
});
