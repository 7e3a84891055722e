/** Newcombe's interval for the difference between two proportions of separate groups. */

import { wilson } from './wilson.ts';

/** `k` cases counted out of `n`. */
export interface Proportion {
	k: number;
	n: number;
}

/**
 * How two groups stand to each other: no case in common, one inside the other, shares of the same
 * whole, or nobody has said.
 */
export type GroupRelation = 'disjoint' | 'nested' | 'parts-of-one-whole' | 'unknown';

/** A difference of proportions, from -1 to 1, with the ends of its interval. */
export interface DifferenceInterval {
	difference: number;
	lower: number;
	upper: number;
}

/**
 * The 95% hybrid score interval, without continuity correction, for the first proportion less the
 * second: method 10 of Newcombe RG (1998) Statistics in Medicine 17:873-890.
 *
 * The formula holds for independent groups only, so the caller has to declare that no case is in
 * both; two shares of the same cases look the same as numbers and would give a wrong interval.
 *
 * @throws RangeError when the groups are not declared disjoint, or as `wilson` does
 */
export function newcombe(
	first: Proportion,
	second: Proportion,
	relation: GroupRelation
): DifferenceInterval {
	if (relation !== 'disjoint') {
		throw new RangeError(`Newcombe's interval needs disjoint groups; these are "${relation}"`);
	}
	const a = wilson(first.k, first.n);
	const b = wilson(second.k, second.n);
	const p = first.k / first.n;
	const q = second.k / second.n;
	const difference = p - q;
	return {
		difference,
		lower: difference - Math.hypot(p - a.lower, b.upper - q),
		upper: difference + Math.hypot(a.upper - p, q - b.lower)
	};
}
