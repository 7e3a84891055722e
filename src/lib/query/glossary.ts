/** The terms that a study uses, with our definitions. */

import type { Background } from '$lib/data/tables';
import { objectsOf } from './rows-of';

export interface Term {
	term: string;
	definition: string;
}

/** The glossary of one study, in order. */
export function glossaryFor(background: Background, study: string): Term[] {
	const rows = objectsOf(background.glossary, study);
	return rows.map((row) => ({ term: row.term!, definition: row.definition! }));
}
