/** The places in the study's documents that a study's data point to. */

import type { Locator } from '$lib/data/datum';
import { readLocator } from '$lib/data/read-datum';
import { remembered } from './remembered';
import { objectsOf } from './rows-of';

/** Locators of one study, by id. */
export const locatorsById = remembered((tables, study): Map<string, Locator> => {
	const rows = objectsOf(tables.locators, study);
	return new Map(rows.map((row) => [row.id!, readLocator(row)]));
});
