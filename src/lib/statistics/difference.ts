/** The difference of two rounded percentages, with the interval that covers every count they may stand for. */

import { consistentCounts } from './consistent-counts.ts';
import { newcombe, type GroupRelation } from './newcombe.ts';
import type { Interval } from './wilson.ts';

/** A published percentage, with its base. */
export interface Share {
	/** As published: "46" is not "46.0". */
	percent: string;
	base: number;
}

/**
 * The lowest lower end and the highest upper end of Newcombe's interval over every pair of counts
 * that the two percentages may stand for.
 *
 * @returns ends as proportions from -1 to 1
 * @throws RangeError as `newcombe` does, and where no count gives one of the percentages
 */
export function newcombeEnvelope(first: Share, second: Share, relation: GroupRelation): Interval {
	const [a, b] = [first, second].map(({ percent, base }) => consistentCounts(percent, base));
	const ends = a!.flatMap((k) =>
		b!.map((l) => newcombe({ k, n: first.base }, { k: l, n: second.base }, relation))
	);
	if (ends.length === 0) throw new RangeError('No count, so no interval');
	return {
		lower: Math.min(...ends.map(({ lower }) => lower)),
		upper: Math.max(...ends.map(({ upper }) => upper))
	};
}

/** How far apart two rounded percentages are, in points, to the places that both show: "13" or "1.5". */
export function pointsApart(first: string, second: string): string {
	const places = Math.min(...[first, second].map((text) => text.split('.')[1]?.length ?? 0));
	return Math.abs(Number(first) - Number(second)).toFixed(places);
}
