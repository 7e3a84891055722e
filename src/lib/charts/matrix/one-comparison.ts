/** Rows that all say something of the same groups beside the same others: these have no column of their own. */

import type { Direction } from '$lib/data/datum';
import { comparatorWords } from '$lib/wording/cells';
import type { MatrixInput } from './placement';

/** What every row of a matrix has in common. */
export interface OneComparison {
	/** The column of those of whom something is said. */
	column: number;
	/** Any of the directions: each is measured against the same groups in the same way. */
	datum: Direction;
}

/** What all rows have in common; null where they differ, or where a column is about neither side. */
export function oneComparison({ context, columns, sections }: MatrixInput): OneComparison | null {
	const groups = columns.map(({ id }) => id);
	const found = sections.flatMap(({ rows }) =>
		rows.map(({ cells }): OneComparison | null => {
			const [said, ...others] = cells.filter(({ type }) => type !== 'comparator');
			const against = cells.filter((cell) => cell.type === 'comparator');
			const datum = said?.type === 'data' ? said.data[0] : undefined;
			if (datum?.kind !== 'direction' || others.length > 0 || against.length === 0) return null;
			const seen = datum.comparators.every((id) => groups.includes(id));
			const same = against.every((cell) => cell.datum.id === datum.id);
			const alone = said!.to - said!.from === 1;
			return seen && same && alone ? { column: said!.from, datum } : null;
		})
	);
	const key = (one: OneComparison | null) =>
		one && `${one.column} ${comparatorWords(one.datum, context, groups, 0)}`;
	const alike = new Set(found.map(key));
	return alike.size === 1 && found[0] ? found[0] : null;
}
