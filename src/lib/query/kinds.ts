/** Which kinds of evidence a study has. */

import type { Tables } from '$lib/data/tables';
import { KINDS, type Kind } from '$lib/data/vocabulary';
import { rowsOf } from './rows-of';

/** The kinds of one study, in the order of the vocabulary. */
export function kindsFor(tables: Tables, study: string): Kind[] {
	const used = new Set(rowsOf(tables.evidence, study).array('kind') as Kind[]);
	return KINDS.filter((kind) => used.has(kind));
}
