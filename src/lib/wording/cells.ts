/** The words inside the cells of a matrix. */

import type { Datum, Direction } from '$lib/data/datum';
import type { Context } from '$lib/views/context';
import type { GroupId } from '$lib/data/vocabulary';
import type { Cell } from '$lib/views/matrix';
import { byId } from '$lib/views/by-id';
import { codeText, comparatorText, groupNames, rangeText, valueText } from './datum';
import { CODE_WORDS } from './kinds';
import { TRIGGER_CAVEAT } from './patterns';
import { capitalised, count, uncapitalised } from './text';

/** A mark with its words: a value in bold, and what must stand beside it. */
export interface MarkWords {
	value: string;
	note: string | null;
}

/** What stands at a datum; the comparison is named only where its columns are not in view. */
export function markWords(datum: Datum, context: Context, columns: readonly GroupId[]): MarkWords {
	return { value: markValue(datum, context), note: markNote(datum, context, columns) };
}

function markValue(datum: Datum, context: Context): string {
	if (datum.kind === 'direction' && datum.hedge === 'seemed') return `seemed ${datum.word}`;
	if (datum.kind === 'quantifier' && datum.phrase.endsWith(' to be')) {
		const { label } = byId(context.measures, datum.measure);
		return `${datum.phrase} ${uncapitalised(label)}`;
	}
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
 * @param count how many columns it stands in; none where its place alone says which
 */
export function comparatorWords(
	datum: Direction,
	context: Context,
	columns: readonly GroupId[],
	count: number
): string {
	if (!isInView(datum, columns)) {
		const hedge = datum.hedge === 'seemed' ? 'seemed ' : '';
		return `compared with${themOf(count)}, those who displayed ${groupNames(context, datum.groups, 'or')}: ${hedge}${datum.word}${comparisonStatus(datum)}`;
	}
	return `compared with${themOf(count)}${comparisonStatus(datum)}`;
}

/** The same for a slide, which has room for few words: its place says which groups they are. */
export function briefComparatorWords(
	datum: Direction,
	context: Context,
	columns: readonly GroupId[],
	count: number
): string {
	if (!isInView(datum, columns)) return comparatorWords(datum, context, columns, count);
	if (datum.comparatorStatus === 'carried-over') return CARRIED_OVER;
	return comparatorWords(datum, context, columns, count === 1 ? 0 : count);
}

function isInView({ groups }: Direction, columns: readonly GroupId[]): boolean {
	return groups.some((group) => columns.includes(group));
}

/** Whom all rows of a drawing are compared with, where these have no column. */
export function againstWords(datum: Direction, context: Context): string {
	return `compared with ${groupNames(context, datum.comparators, 'or')}${comparisonStatus(datum)}`;
}

/** "than both or offline HSB only; the summary implies this", below a direction where there are no columns. */
export function thanWords(datum: Direction, context: Context, than: readonly GroupId[]): string {
	return `than ${groupNames(context, than, 'or')}${comparisonStatus(datum)}`;
}

/** "; the summary implies this", where the study does not state the comparison itself. */
function comparisonStatus(datum: Direction): string {
	return STATUS[datum.comparatorStatus] ?? '';
}

const CARRIED_OVER = 'comparison carried over from the sentence before';

const STATUS: Partial<Record<Direction['comparatorStatus'], string>> = {
	implied: '; the summary implies this',
	'carried-over': `; ${CARRIED_OVER}`
};

/** What is said over values that are of everybody. */
export const SAMPLE_SCOPE = 'Whole sample, not split by group';

/** "Published for both as a whole", where a cell must say of whom its value is. */
export function scopeWords(cell: Cell, context: Context): string | null {
	if (cell.type === 'wider') return `Published for ${groupNames(context, [cell.group])} as a whole`;
	return null;
}

/** A cell in which nothing stands. */
export type Absence = Extract<Cell, { type: 'missing' | 'left-out' }>;

/** "[x] not published". */
export function absenceWords(cell: Absence): string {
	return cell.type === 'missing' ? codeText(cell.code) : LEFT_OUT;
}

/** "[x] not published: Both; Any TA-HSB", said once of several groups. */
export function absentGroupsWords(cell: Absence, labels: string[]): string {
	return `${absenceWords(cell)}: ${labels.join('; ')}`;
}

/** "[x] not published for any of these groups". */
export function absentEverywhereWords(cell: Absence): string {
	return `${absenceWords(cell)} for any of these groups`;
}

/** Stands where a reader has left out the kind of evidence that a cell has. */
const LEFT_OUT = 'kind not chosen';

/** "Also recorded (order not published): grooming; sexual harassment". */
export function listedWords(data: Datum[]): string {
	const items = data.flatMap((datum) => (datum.kind === 'listed' ? [datum.item] : []));
	return `Also recorded (order not published): ${items.toSorted().map(capitalised).join('; ')}`;
}
