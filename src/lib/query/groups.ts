/** The groups of a study, in its order. */

import { listOf, textOrNull } from '$lib/data/read-datum';
import type { Tables } from '$lib/data/tables';
import type { DimensionId, GroupId, Mark } from '$lib/data/vocabulary';
import { objectsOf } from './rows-of';

/** A group of those whom a study counted, as it defines it. */
export interface Group {
	id: GroupId;
	label: string;
	short: string;
	/** Completes "children and young people who ...". */
	phrase: string;
	definition: string;
	/** The way of dividing that it belongs to. */
	dimension: DimensionId;
	mark: Mark;
	/** Where it begins on the axis of its dimension, such as the lowest age. */
	starts: number | null;
	/** Groups of one partition do not overlap. */
	partition: string | null;
	partOf: GroupId | null;
	populations: string[];
}

/** Every group of one study. */
export function groupsFor(tables: Tables, study: string): Group[] {
	const rows = objectsOf(tables.groups, study);
	return rows.map((row) => ({
		id: row.id as GroupId,
		label: row.label!,
		short: row.short!,
		phrase: row.phrase!,
		definition: row.definition!,
		dimension: row.dimension!,
		mark: row.mark as Mark,
		starts: row.starts ? Number(row.starts) : null,
		partition: textOrNull(row.partition),
		partOf: textOrNull(row.part_of) as GroupId | null,
		populations: listOf(row.populations)
	}));
}
