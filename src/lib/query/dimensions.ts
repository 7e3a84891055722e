/** The ways in which a study divides what it counted, in its order. */

import { textOrNull } from '$lib/data/read-datum';
import type { Tables } from '$lib/data/tables';
import type { Axis, DimensionId } from '$lib/data/vocabulary';
import { objectsOf } from './rows-of';

export interface Dimension {
	id: DimensionId;
	label: string;
	/** Set where its groups stand in an order of time or of age. */
	axis: Axis | null;
}

/** Every dimension of one study. */
export function dimensionsFor(tables: Tables, study: string): Dimension[] {
	const rows = objectsOf(tables.dimensions, study);
	return rows.map((row) => ({
		id: row.id!,
		label: row.label!,
		axis: textOrNull(row.axis) as Axis | null
	}));
}
