/** The words inside the cells of a matrix. */

import type { Datum, Direction } from '$lib/data/datum';
import type { Context } from '$lib/views/context';
import type { GroupId } from '$lib/data/vocabulary';
import type { Cell } from '$lib/views/matrix';
import { byId } from '$lib/views/by-id';
import { codeText, comparatorText, groupNames, rangeText, valueText } from './datum';
import { CODE_WORDS } from './kinds';
import { TRIGGER_CAVEAT } from './patterns';
import { capitalised, count } from './text';

/** A mark with its words: a value in bold, and what must stand beside it. */
export interface MarkWords {
	value: string;
	note: string | null;
}

/** What stands at a datum; the comparison is named only where its columns are not in view. */
export function markWords(datum: Datum, context: Context, columns: readonly GroupId[]): MarkWords {
	return { value: markValue(datum), note: markNote(datum, context, columns) };
}

function markValue(datum: Datum): string {
	if (datum.kind === 'direction' && datum.hedge === 'seemed') return `seemed ${datum.word}`;
	if (datum.kind === 'top-rank') return `Most common: ${datum.item}`;
	return valueText(datum);
}

function markNote(datum: Datum, context: Context, columns: readonly GroupId[]): string | null {
	const { unit } = byId(context.populations, datum.population);
	switch (datum.kind) {
		case 'percentage':
			return datum.base.status === 'published'
				? `of ${count(datum.base.n)} ${unit}`
				: 'base not clear';
		case 'derived':
			return `${datum.assumption ? 'no TA-HSB recorded; ' : ''}worked out: ${rangeText(datum)}`;
		case 'bound':
			return `${datum.hedge === 'was identified as' ? `${TRIGGER_CAVEAT}; ` : ''}${CODE_WORDS['[x2]']}`;
		case 'average-gap':
			return 'spread not published';
		case 'direction':
			if (datum.comparators.length === 0) return 'size not published';
			return unseenComparators(datum, context, columns);
		default:
			return null;
	}
}

/** The comparison that no column shows; null where every compared group has its column. */
function unseenComparators(
	datum: Direction,
	context: Context,
	columns: readonly GroupId[]
): string | null {
	const unseen = datum.comparators.filter((group) => !columns.includes(group));
	if (unseen.length === 0) return null;
	if (unseen.length === datum.comparators.length) return comparatorText(datum, context);
	return `and compared with ${groupNames(context, unseen)}`;
}

/** What the groups of one column or several are called below their names. */
function themOf(count: number): string {
	return ['', ' this group', ' these two groups'][count] ?? ' these groups';
}

/**
 * What stands in the columns of the groups that a direction is measured against.
 *
 * @param count how many columns it stands in; none where its place alone must say which
 */
export function comparatorWords(
	datum: Direction,
	context: Context,
	columns: readonly GroupId[],
	count: number
): string {
	if (!datum.groups.some((group) => columns.includes(group))) {
		const hedge = datum.hedge === 'seemed' ? 'seemed ' : '';
		return `compared with${themOf(Math.max(1, count))}, those who displayed ${groupNames(context, datum.groups, 'or')}: ${hedge}${datum.word}${comparisonStatus(datum)}`;
	}
	return `compared with${themOf(count)}${comparisonStatus(datum)}`;
}

/** "than both or offline HSB only (implied)", below a direction where there are no columns. */
export function thanWords(datum: Direction, context: Context, than: readonly GroupId[]): string {
	return `than ${groupNames(context, than, 'or')}${comparisonStatus(datum)}`;
}

/** " (implied)", where the study does not state the comparison itself. */
function comparisonStatus(datum: Direction): string {
	const how = { implied: ' (implied)', 'carried-over': ' (carried over)' } as Record<
		string,
		string
	>;
	return how[datum.comparatorStatus] ?? '';
}

/** "Published for both as a whole" and the like: what a cell must say of its scope. */
export function scopeWords(cell: Cell, context: Context): string | null {
	if (cell.type === 'whole') {
		const except = cell.except.map(({ id }) => id);
		const beside =
			except.length > 0 ? `; ${codeText('[z]')} to ${groupNames(context, except)}` : '';
		return `Whole sample, not split by group${beside}`;
	}
	if (cell.type === 'wider') return `Published for ${groupNames(context, [cell.group])} as a whole`;
	return null;
}

/** "[x] not published". */
export function missingWords(code: '[x]' | '[z]'): string {
	return codeText(code);
}

/** Stands where a reader has left out the kind of evidence that a cell has. */
export const LEFT_OUT = 'kind not chosen';

/** "Also recorded (order not published): grooming; sexual harassment". */
export function listedWords(data: Datum[]): string {
	const items = data.flatMap((datum) => (datum.kind === 'listed' ? [datum.item] : []));
	return `Also recorded (order not published): ${items.toSorted().map(capitalised).join('; ')}`;
}
