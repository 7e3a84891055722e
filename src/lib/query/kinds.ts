/** Which kinds of evidence a study has. */

import type { Tables } from '$lib/data/tables';
import { KINDS, type Kind } from '$lib/data/vocabulary';

/** The kinds of one study, in the order of the vocabulary. */
export function kindsFor(tables: Tables, study: string): Kind[] {
	const rows = tables.evidence
		.params({ study })
		.filter((d: { study: string }, $: { study: string }) => d.study === $.study)
		.select('kind')
		.dedupe('kind')
		.objects() as { kind: Kind }[];
	const used = new Set(rows.map(({ kind }) => kind));
	return KINDS.filter((kind) => used.has(kind));
}
