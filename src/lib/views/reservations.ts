/** What the statements of a study ask to be said with the data that they rest on. */

import type { Tables } from '$lib/data/tables';
import type { StudyId } from '$lib/data/vocabulary';
import { findingsFor } from '$lib/query/findings';
import { themesFor } from '$lib/query/themes';

/** A reservation, and the ids of the data that it belongs to. */
export interface Reservation {
	evidence: string[];
	text: string;
}

/** Every reservation of a study, in its order. */
export function reservationsOf(tables: Tables, study: StudyId): Reservation[] {
	const themes = themesFor(tables, study).map(({ id }) => id);
	return findingsFor(tables, study, themes).flatMap(({ evidence, caveat }) =>
		caveat ? [{ evidence, text: caveat }] : []
	);
}
