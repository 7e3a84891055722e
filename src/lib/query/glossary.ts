/** The terms that a study uses, with our definitions. */

import type { Row } from '$lib/data/read-datum';
import type { Background } from '$lib/data/tables';

export interface Term {
	term: string;
	definition: string;
}

/** The glossary of one study, in order. */
export function glossaryFor(background: Background, study: string): Term[] {
	const rows = background.glossary
		.params({ study })
		.filter((d: { study: string }, $: { study: string }) => d.study === $.study)
		.objects() as Row[];
	return rows.map((row) => ({ term: row.term!, definition: row.definition! }));
}
