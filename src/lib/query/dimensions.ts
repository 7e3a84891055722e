/** The ways in which a study divides what it counted, in its order. */

import { textOrNull, type Row } from '$lib/data/read-datum';
import type { Tables } from '$lib/data/tables';
import type { Axis, DimensionId } from '$lib/data/vocabulary';

export interface Dimension {
	id: DimensionId;
	label: string;
	/** Set where its groups stand in an order of time or of age. */
	axis: Axis | null;
}

/** Every dimension of one study. */
export function dimensionsFor(tables: Tables, study: string): Dimension[] {
	const rows = tables.dimensions
		.params({ study })
		.filter((d: { study: string }, $: { study: string }) => d.study === $.study)
		.objects() as Row[];
	return rows.map((row) => ({
		id: row.id!,
		label: row.label!,
		axis: textOrNull(row.axis) as Axis | null
	}));
}
