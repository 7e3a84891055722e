/** Turns one row of the evidence table into a datum of its kind. */

import { isIncluded } from './bound-phrase';
import type { Base, Datum, Locator } from './datum';
import type {
	ComparatorStatus,
	Formula,
	GroupId,
	Kind,
	StatusCode,
	ThemeId,
	Way
} from './vocabulary';

/** A row as Arquero hands it over: text by column, empty where there is nothing. */
export type Row = Record<string, string>;

/** A space-separated cell as a list. */
export function listOf<T extends string = string>(cell: string | undefined): T[] {
	return cell ? (cell.split(' ') as T[]) : [];
}

/** The cell, or null where it is empty. */
export function textOrNull(cell: string | undefined): string | null {
	return cell ? cell : null;
}

/** Reads a locator row. */
export function readLocator(row: Row): Locator {
	return {
		id: row.id!,
		document: row.document!,
		section: row.section!,
		item: textOrNull(row.item),
		page: row.page ? Number(row.page) : null,
		grade: row.grade!
	};
}

function readBase(row: Row): Base {
	switch (row.base_status) {
		case 'published':
			return { status: 'published', n: Number(row.base) };
		case 'ambiguous':
			return { status: 'ambiguous', note: row.base_note! };
		default:
			return { status: 'not-published', note: textOrNull(row.base_note) };
	}
}

/**
 * Reads one evidence row.
 *
 * @param row a row of the evidence table
 * @param locators the study's locators by id
 * @param published the study's values by id of their datum, for the inputs of derived figures
 * @throws Error for a kind that is not in the vocabulary; validation refuses such a package
 */
export function readDatum(
	row: Row,
	locators: Map<string, Locator>,
	published: Map<string, string>
): Datum {
	const evidence = {
		id: row.id!,
		theme: row.theme as ThemeId,
		measure: row.measure!,
		groups: listOf<GroupId>(row.groups),
		population: row.population!,
		base: readBase(row),
		hedge: textOrNull(row.hedge),
		note: textOrNull(row.note),
		locator: locators.get(row.locator!)!
	};
	const kind = row.kind as Kind;
	switch (kind) {
		case 'percentage':
			return { ...evidence, kind, percent: row.value! };
		case 'count':
		case 'median':
			return { ...evidence, kind, value: row.value!, unit: row.unit! };
		case 'derived':
			return {
				...evidence,
				kind,
				percent: row.value!,
				formula: row.formula as Formula,
				inputs: listOf(row.inputs).map((id) => ({ id, percent: published.get(id)! })),
				low: row.low!,
				high: row.high!,
				counts: row.count_low ? [Number(row.count_low), Number(row.count_high)] : null,
				within: textOrNull(row.within) as GroupId | null,
				assumption: textOrNull(row.assumption)
			};
		case 'bound':
			return {
				...evidence,
				kind,
				above: row.value!,
				included: isIncluded(row.phrase!) ?? false,
				phrase: row.phrase!
			};
		case 'average-gap':
			return { ...evidence, kind, value: row.value!, unit: row.unit!, average: row.average! };
		case 'direction':
			return {
				...evidence,
				kind,
				way: row.way as Way,
				word: row.direction!,
				clause: row.clause!,
				comparators: listOf<GroupId>(row.comparators),
				comparatorStatus: row.comparator_status as ComparatorStatus,
				onAverage: row.on_average === 'true'
			};
		case 'top-rank':
		case 'listed':
			return { ...evidence, kind, item: row.item! };
		case 'quantifier':
			return { ...evidence, kind, phrase: row.phrase! };
		case 'suppressed':
		case 'not-published':
			return { ...evidence, kind, code: row.value as StatusCode };
		default:
			throw new Error(`"${String(kind satisfies never)}" is not a kind of evidence.`);
	}
}
