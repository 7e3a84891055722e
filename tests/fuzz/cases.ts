/** Tries a property on many cases of one seed; among the unit tests on a tenth of them. */

import fc from 'fast-check';
import { inject } from 'vitest';

/** Nothing is provided among the unit tests, which draw a seed for each property. */
const seed = inject('fuzzSeed') as number | undefined;

/**
 * Fails with the seed and the smallest case that it finds.
 *
 * @param count how many cases `npm run fuzz` tries
 */
export function tryCases<T>(
	count: number,
	cases: fc.Arbitrary<T>,
	expectSound: (one: T) => void
): void {
	const numRuns = seed === undefined ? Math.ceil(count / 10) : count;
	fc.assert(fc.property(cases, expectSound), { numRuns, seed, includeErrorInReport: true });
}
