/** What is said of a number that rests on few cases: how much one case more or less would move it. */

import type { Datum } from '$lib/data/datum';
import { SMALL_BASES, reliabilityOfDatum, type Reliability } from '$lib/views/reliability';

/** "2 percentage points": what one case is of the largest base below a limit. */
function step(limit: number): string {
	const points = 100 / limit;
	return `${points} percentage ${points === 1 ? 'point' : 'points'}`;
}

const SHARES: Record<Reliability, string> = {
	low: `Low reliability [u]: base under ${SMALL_BASES.low}, so one case is more than ${step(SMALL_BASES.low)}.`,
	care: `Base under ${SMALL_BASES.care}: one case is more than ${step(SMALL_BASES.care)}.`,
	plain: ''
};

const MEDIANS: Record<Reliability, string> = {
	low: `Low reliability [u]: base under ${SMALL_BASES.low}.`,
	care: `Base under ${SMALL_BASES.care}.`,
	plain: ''
};

/** Said in the row of one datum; "" where its base is large, or is not known. */
export function smallBaseText(datum: Datum): string {
	return (datum.kind === 'median' ? MEDIANS : SHARES)[reliabilityOfDatum(datum)];
}

/** The mark of a datum in a column of its own: a code, its words, or "" where nothing is to be said. */
export function reliabilityText(datum: Datum): string {
	const levels: Record<Reliability, string> = {
		low: '[u]',
		care: `base under ${SMALL_BASES.care}`,
		plain: ''
	};
	return levels[reliabilityOfDatum(datum)];
}

/** "[u] " before a base on which little can rest. */
export function reliabilityMark(datum: Datum): string {
	return reliabilityOfDatum(datum) === 'low' ? '[u] ' : '';
}

/** Said once under a figure, whose drawing marks each base. */
export function smallBasesText(evidence: Datum[]): string {
	const levels = new Set(evidence.map(reliabilityOfDatum));
	const care = evidence.some(
		(datum) => datum.kind !== 'median' && reliabilityOfDatum(datum) === 'care'
	);
	return [
		levels.has('low')
			? `[u] marks a base under ${SMALL_BASES.low}: one case is more than ${step(SMALL_BASES.low)}.`
			: '',
		care
			? `Where a base is under ${SMALL_BASES.care}, one case is more than ${step(SMALL_BASES.care)}.`
			: ''
	]
		.filter(Boolean)
		.join(' ');
}
