/** Who the figures of a study are about. */

import type { Tables } from '$lib/data/tables';
import { objectsOf } from './rows-of';

/** A population, with its published base. */
export interface Population {
	id: string;
	label: string;
	description: string;
	/** Null where it is not published. */
	base: number | null;
	/** What is counted, in the plural: "cases", "records". */
	unit: string;
	/** Whom it has: "any", or in words. */
	sex: string;
	ages: string;
	period: string;
	sampling: string;
	/** Whether it is a sample of which intervals can be meaningful. */
	intervals: boolean;
}

/** The populations of one study, by id. */
export function populationsById(tables: Tables, study: string): Map<string, Population> {
	const rows = objectsOf(tables.populations, study);
	return new Map(
		rows.map((row) => [
			row.id!,
			{
				id: row.id!,
				label: row.label!,
				description: row.description!,
				base: row.base ? Number(row.base) : null,
				unit: row.base_unit!,
				sex: row.sex!,
				ages: row.ages!,
				period: row.period!,
				sampling: row.sampling!,
				intervals: row.intervals === 'true'
			}
		])
	);
}
