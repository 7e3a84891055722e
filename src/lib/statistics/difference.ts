/** The difference of two rounded percentages, with the interval that covers every count they may stand for. */

import { consistentCounts } from './consistent-counts.ts';
import { newcombe, type GroupRelation, type Proportion } from './newcombe.ts';
import type { Interval } from './wilson.ts';

/** A published percentage, with its base. */
export interface Share {
	/** As published: "46" is not "46.0". */
	percent: string;
	base: number;
}

/**
 * The lowest lower end and the highest upper end of Newcombe's interval over every pair of counts
 * that the two percentages may stand for. Both ends rise with the first count and fall with the
 * second, so the two pairs of extreme counts give them, however many lie between.
 *
 * @returns ends as proportions from -1 to 1
 * @throws RangeError as `newcombe` does, and where no count gives one of the percentages
 */
export function newcombeEnvelope(first: Share, second: Share, relation: GroupRelation): Interval {
	const [a, b] = [extremes(first), extremes(second)];
	return {
		lower: newcombe(a.lowest, b.highest, relation).lower,
		upper: newcombe(a.highest, b.lowest, relation).upper
	};
}

function extremes({ percent, base }: Share): { lowest: Proportion; highest: Proportion } {
	const counts = consistentCounts(percent, base);
	if (counts.length === 0) throw new RangeError('No count, so no interval');
	return { lowest: { k: counts[0]!, n: base }, highest: { k: counts.at(-1)!, n: base } };
}

/** How far apart two rounded percentages are, in points, to the places that both show: "13" or "1.5". */
export function pointsApart(first: string, second: string): string {
	const places = Math.min(...[first, second].map((text) => text.split('.')[1]?.length ?? 0));
	return Math.abs(Number(first) - Number(second)).toFixed(places);
}
