/** The ways in which a study divides what it counted, in its order. */

import type { Row } from '$lib/data/read-datum';
import type { Tables } from '$lib/data/tables';
import type { DimensionId } from '$lib/data/vocabulary';

export interface Dimension {
	id: DimensionId;
	label: string;
}

/** Every dimension of one study. */
export function dimensionsFor(tables: Tables, study: string): Dimension[] {
	const rows = tables.dimensions
		.params({ study })
		.filter((d: { study: string }, $: { study: string }) => d.study === $.study)
		.objects() as Row[];
	return rows.map((row) => ({ id: row.id!, label: row.label! }));
}
