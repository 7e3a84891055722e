/** Medians and percentiles of what was measured. */

/** @param {number[]} values */
export const median = (values) => percentile(values, 0.5);

/**
 * @param {number[]} values
 * @param {number} share 0 to 1
 */
export function percentile(values, share) {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/**
 * The list in another order, the same for the same seed (Fisher and Yates).
 *
 * @template T
 * @param {readonly T[]} list
 * @param {() => number} next from 0 up to 1
 * @returns {T[]}
 */
export function shuffled(list, next) {
	const result = [...list];
	for (let at = result.length - 1; at > 0; at--) {
		const other = Math.floor(next() * (at + 1));
		[result[at], result[other]] = [/** @type {T} */ (result[other]), /** @type {T} */ (result[at])];
	}
	return result;
}

/** Numbers from a seed (a linear congruential generator; only an order hangs on it). @param {number} seed */
export function numbers(seed) {
	let state = seed >>> 0;
	return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}
