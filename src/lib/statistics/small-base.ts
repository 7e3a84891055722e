/** How much a percentage of a small base can be relied on. */

/** Below the first, shares are marked as of low reliability; below the second, with care. */
export const SMALL_BASES = { low: 50, care: 100 };

export type Reliability = 'low' | 'care' | 'plain';

/**
 * Survey offices mark or remove percentages of fewer than 50, and take care below 100: there one
 * case is more than one percentage point.
 *
 * @throws RangeError when `base` is not a positive whole number
 */
export function reliabilityOf(base: number): Reliability {
	if (!Number.isSafeInteger(base) || base < 1) {
		throw new RangeError(`A base must be a positive whole number, not ${base}`);
	}
	if (base < SMALL_BASES.low) return 'low';
	return base < SMALL_BASES.care ? 'care' : 'plain';
}
