/** The Wilson interval against published values, and what must hold of it for any count. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consistentCounts } from '$lib/statistics/consistent-counts';
import { differenceOf } from '$lib/statistics/derived';
import { wilson, wilsonEnvelope, Z_95 } from '$lib/statistics/wilson';

const proportion = fc
	.integer({ min: 1, max: 5000 })
	.chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

const expectWithin = (value: number, expected: number, tolerance: number) =>
	expect(Math.abs(value - expected)).toBeLessThanOrEqual(tolerance);

describe('Newcombe (1998) Statistics in Medicine 17:857-872, table of examples, method 3', () => {
	it.each([
		[81, 263, 0.2553, 0.3662, 0.2552885199, 0.366209577],
		[15, 148, 0.0624, 0.1605, 0.0623863995, 0.1604872417],
		[0, 20, 0.0, 0.1611, 0, 0.1611251581],
		[1, 29, 0.0061, 0.1718, 0.0061132143, 0.1717552188]
	])('%i/%i', (k, n, lower, upper, exactLower, exactUpper) => {
		const interval = wilson(k, n);
		expect(interval.lower.toFixed(4)).toBe(lower.toFixed(4));
		expect(interval.upper.toFixed(4)).toBe(upper.toFixed(4));
		expectWithin(interval.lower, exactLower, 1e-9);
		expectWithin(interval.upper, exactUpper, 1e-9);
	});
});

describe('R binom.confint, values as recorded in statsmodels results_proportion.py', () => {
	it.each([
		[18, 20, 0.6989663547715128, 0.972133518786232, 1e-9],
		[4, 20, 0.0806576625797981, 0.4160174322518935, 1e-9],
		[4, 200, 0.00780442641634947, 0.05028708690582643, 1e-9],
		[190, 200, 0.910421851861224, 0.972617354399236, 1e-9],
		[1, 30, 5.90859e-3, 0.16670391, 1e-8],
		[29, 30, 0.8332961, 0.9940914, 1e-7],
		[0, 30, 0, 0.11351339, 1e-8],
		[30, 30, 0.8864866, 1, 1e-7]
	])('%i/%i', (k, n, lower, upper, tolerance) => {
		const interval = wilson(k, n);
		expectWithin(interval.lower, lower, tolerance);
		expectWithin(interval.upper, upper, tolerance);
	});
});

describe('statsmodels test_proportion.py', () => {
	it('19/38, of the clipping test', () => {
		expectWithin(wilson(19, 38).lower, 0.348499283643951, 1e-12);
		expectWithin(wilson(19, 38).upper, 0.651500716356049, 1e-12);
	});

	it('100/200, from DescTools of R 4.3.3', () => {
		expectWithin(wilson(100, 200).lower, 0.4313609, 1e-7);
		expectWithin(wilson(100, 200).upper, 0.5686391, 1e-7);
	});

	it('issue 7386: the ends at nothing and at everything are exact', () => {
		for (let n = 1; n <= 2000; n++) {
			expect(wilson(0, n).lower).toBe(0);
			expect(wilson(n, n).upper).toBe(1);
		}
	});
});

describe('envelopes of the published percentages, recomputed from the formula', () => {
	const both = differenceOf(consistentCounts('46', 275), consistentCounts('7', 275));

	it.each<[string, number[], number, string, string]>([
		['46% of 275', consistentCounts('46', 275), 275, '40.0', '52.1'],
		['7% of 275', consistentCounts('7', 275), 275, '4.2', '11.0'],
		['54% of 275', consistentCounts('54', 275), 275, '47.9', '60.0'],
		['46% less 7% of 275', both, 275, '33.0', '45.5'],
		['68% of 91', consistentCounts('68', 91), 91, '58.0', '76.8']
	])('%s', (_, counts, n, lower, upper) => {
		const envelope = wilsonEnvelope(counts, n);
		expect((100 * envelope.lower).toFixed(1)).toBe(lower);
		expect((100 * envelope.upper).toFixed(1)).toBe(upper);
	});

	it.each([
		[126, 275, '40.0', '51.7'],
		[127, 275, '40.4', '52.1'],
		[18, 275, '4.2', '10.1'],
		[19, 275, '4.5', '10.5'],
		[20, 275, '4.8', '11.0'],
		[148, 275, '47.9', '59.6'],
		[149, 275, '48.3', '60.0'],
		[106, 275, '33.0', '44.4'],
		[109, 275, '34.0', '45.5']
	])('%i/%i', (k, n, lower, upper) => {
		expect((100 * wilson(k, n).lower).toFixed(1)).toBe(lower);
		expect((100 * wilson(k, n).upper).toFixed(1)).toBe(upper);
	});

	it('refuses an impossible percentage', () => {
		expect(() => wilsonEnvelope(consistentCounts('68', 89), 89)).toThrow(RangeError);
	});
});

describe('Wilson interval, refusals', () => {
	it.each([
		[-1, 10],
		[11, 10],
		[0, 0],
		[1.5, 10],
		[1, 10.5],
		[NaN, 10],
		[1, Infinity]
	])('%d of %d', (k, n) => {
		expect(() => wilson(k, n)).toThrow(RangeError);
	});

	it.each([0, -1, NaN, Infinity])('a quantile of %d', (z) => {
		expect(() => wilson(1, 10, z)).toThrow(RangeError);
	});
});

describe('Wilson interval, properties', () => {
	it('contains the proportion and stays between 0 and 1', () => {
		fc.assert(
			fc.property(proportion, ([k, n]) => {
				const { lower, upper } = wilson(k, n);
				expect(lower).toBeGreaterThanOrEqual(0);
				expect(lower).toBeLessThanOrEqual(k / n);
				expect(upper).toBeGreaterThanOrEqual(k / n);
				expect(upper).toBeLessThanOrEqual(1);
			})
		);
	});

	it('rises with the count', () => {
		fc.assert(
			fc.property(proportion, ([k, n]) => {
				fc.pre(k < n);
				expect(wilson(k + 1, n).lower).toBeGreaterThan(wilson(k, n).lower);
				expect(wilson(k + 1, n).upper).toBeGreaterThan(wilson(k, n).upper);
			})
		);
	});

	it('narrows as the same proportion is counted on more cases', () => {
		fc.assert(
			fc.property(proportion, fc.integer({ min: 2, max: 20 }), ([k, n], times) => {
				const few = wilson(k, n);
				const many = wilson(k * times, n * times);
				expect(many.upper - many.lower).toBeLessThan(few.upper - few.lower);
			})
		);
	});

	it('widens with the quantile', () => {
		fc.assert(
			fc.property(proportion, ([k, n]) => {
				const wide = wilson(k, n, 2.5758293035489);
				const usual = wilson(k, n, Z_95);
				expect(wide.upper - wide.lower).toBeGreaterThan(usual.upper - usual.lower);
			})
		);
	});

	it('of the cases without is the mirror image of the cases with', () => {
		fc.assert(
			fc.property(proportion, ([k, n]) => {
				expectWithin(wilson(n - k, n).lower, 1 - wilson(k, n).upper, 1e-12);
			})
		);
	});

	it('has for ends the proportions that the score test just does not reject', () => {
		fc.assert(
			fc.property(proportion, ([k, n]) => {
				const { lower, upper } = wilson(k, n);
				for (const end of [lower, upper].filter((p) => p > 0 && p < 1)) {
					const score = (k / n - end) ** 2 / ((end * (1 - end)) / n);
					expect(score / Z_95 ** 2).toBeCloseTo(1, 6);
				}
			})
		);
	});

	it('envelope holds the interval of every count', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 100 }),
				fc.integer({ min: 100, max: 3000 }),
				(percent, n) => {
					const counts = consistentCounts(String(percent), n);
					const envelope = wilsonEnvelope([...counts].reverse(), n);
					for (const k of counts) {
						expect(envelope.lower).toBeLessThanOrEqual(wilson(k, n).lower);
						expect(envelope.upper).toBeGreaterThanOrEqual(wilson(k, n).upper);
					}
				}
			)
		);
	});
});
