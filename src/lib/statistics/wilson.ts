/** The Wilson score interval for one proportion, and its envelope where rounding hides the count. */

/** Lower and upper end of an interval, as proportions from 0 to 1. */
export interface Interval {
	lower: number;
	upper: number;
}

/** The standard normal quantile of a two-sided 95% interval, to the precision of a double. */
export const Z_95 = 1.959963984540054;

/**
 * Wilson's score interval without continuity correction: Wilson EB (1927) Journal of the American
 * Statistical Association 22:209-212; method 3 of Newcombe RG (1998) Statistics in Medicine
 * 17:857-872.
 *
 * @param k cases counted, from 0 to `n`
 * @param n cases in all, at least 1
 * @param z standard normal quantile; 95% unless told
 * @throws RangeError when `k` and `n` are not whole numbers in that order or `z` is not positive
 */
export function wilson(k: number, n: number, z = Z_95): Interval {
	if (!Number.isSafeInteger(k) || !Number.isSafeInteger(n) || n < 1 || k < 0 || k > n) {
		throw new RangeError(`${k} of ${n} is not a proportion of whole cases`);
	}
	if (!(z > 0 && Number.isFinite(z))) throw new RangeError(`A quantile of ${z} gives no interval`);

	const centre = 2 * k + z * z;
	const spread = z * Math.sqrt(z * z + 4 * k * (1 - k / n));
	const scale = 2 * (n + z * z);
	// The ends at nothing and at everything are exact; rounding error would put them just outside.
	return {
		lower: k === 0 ? 0 : (centre - spread) / scale,
		upper: k === n ? 1 : (centre + spread) / scale
	};
}

/**
 * The lowest lower end and the highest upper end over every count that a rounded percentage may
 * stand for. Both ends of the interval rise with the count, so the extreme counts give them.
 *
 * @param counts possible counts, in any order
 * @param n cases in all
 * @throws RangeError when there is no count, or as `wilson` does
 */
export function wilsonEnvelope(counts: number[], n: number): Interval {
	if (counts.length === 0) throw new RangeError('No count, so no interval');
	const lowest = counts.reduce((a, b) => Math.min(a, b));
	const highest = counts.reduce((a, b) => Math.max(a, b));
	return { lower: wilson(lowest, n).lower, upper: wilson(highest, n).upper };
}
