/** Rounding carried through sums of possible counts. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consistentCounts } from '$lib/statistics/consistent-counts';
import { complementOf, differenceOf, percentRange, ratioRange } from '$lib/statistics/derived';
import { percentText } from '$lib/statistics/rounding';

const counts = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 6 });

describe('published figures of 275 cases', () => {
	const any = consistentCounts('46', 275);
	const only = consistentCounts('7', 275);

	it('46% less 7% is 38.5% to 39.6%, not a flat 39%', () => {
		const both = differenceOf(any, only);
		expect(both).toEqual([106, 107, 108, 109]);
		const range = percentRange(both, 275);
		expect(range[0]).toBeCloseTo((100 * 106) / 275, 9);
		expect(range[1]).toBeCloseTo((100 * 109) / 275, 9);
		expect(range.map((end) => percentText(end, 1))).toEqual(['38.5%', '39.6%']);
		expect(range.map((end) => percentText(end))).toEqual(['39%', '40%']);
	});

	it('100% less 46% is 54% for either count', () => {
		const rest = complementOf(any, 275);
		expect(rest).toEqual([148, 149]);
		expect(rest).toEqual(consistentCounts('54', 275));
		expect(percentRange(rest, 275).map((end) => percentText(end))).toEqual(['54%', '54%']);
	});

	it('7% within 46% is 14.2% to 15.9%', () => {
		const range = ratioRange(only, any);
		expect(range[0]).toBeCloseTo((100 * 18) / 127, 9);
		expect(range[1]).toBeCloseTo((100 * 20) / 126, 9);
		expect(range.map((end) => percentText(end, 1))).toEqual(['14.2%', '15.9%']);
	});
});

describe('possible counts, refusals', () => {
	it('refuses an empty set', () => {
		expect(() => percentRange([], 275)).toThrow(RangeError);
		expect(() => ratioRange([], [1])).toThrow(RangeError);
		expect(() => ratioRange([1], [])).toThrow(RangeError);
	});

	it('refuses counts outside the base', () => {
		expect(() => percentRange([276], 275)).toThrow(RangeError);
		expect(() => percentRange([-1], 275)).toThrow(RangeError);
		expect(() => percentRange([0], 0)).toThrow(RangeError);
	});

	it('refuses a numerator that no denominator can hold', () => {
		expect(() => ratioRange([5], [3, 4])).toThrow(RangeError);
		expect(() => ratioRange([0], [0])).toThrow(RangeError);
	});

	it('takes the whole base, and a part that is all of its whole', () => {
		expect(percentRange([0, 275], 275)).toEqual([0, 100]);
		expect(ratioRange([5], [5])).toEqual([100, 100]);
	});

	it('leaves out pairings in which the part would be the larger', () => {
		expect(differenceOf([2, 3], [3])).toEqual([0]);
		expect(ratioRange([2, 4], [3, 5])).toEqual([40, 80]);
	});
});

describe('possible counts, properties', () => {
	it('differences are sorted, without repeats, and each comes from a pairing', () => {
		fc.assert(
			fc.property(counts, counts, (a, b) => {
				const rest = differenceOf(a, b);
				expect(rest).toEqual([...new Set(rest)].sort((x, y) => x - y));
				for (const count of rest) expect(b.some((part) => a.includes(count + part))).toBe(true);
			})
		);
	});

	it('the complement of the complement is the set itself', () => {
		fc.assert(
			fc.property(counts, (a) => {
				const once = [...new Set(a)].sort((x, y) => x - y);
				expect(complementOf(complementOf(a, 400), 400)).toEqual(once);
			})
		);
	});

	it('a difference of two rounded whole per cents is within one point of the true one', () => {
		const nested = fc
			.integer({ min: 100, max: 2000 })
			.chain((n) =>
				fc
					.tuple(fc.constant(n), fc.integer({ min: 0, max: 100 }))
					.chain(([base, whole]) =>
						fc.tuple(fc.constant(base), fc.constant(whole), fc.integer({ min: 0, max: whole }))
					)
			);
		fc.assert(
			fc.property(nested, ([n, whole, part]) => {
				const rest = differenceOf(
					consistentCounts(String(whole), n),
					consistentCounts(String(part), n)
				);
				const [low, high] = percentRange(rest, n);
				expect(low).toBeGreaterThanOrEqual(whole - part - 1 - 1e-9);
				expect(high).toBeLessThanOrEqual(whole - part + 1 + 1e-9);
			})
		);
	});

	it('a ratio lies between nothing and everything', () => {
		fc.assert(
			fc.property(counts, counts, (a, b) => {
				fc.pre(b.some((whole) => whole > 0 && a.some((part) => part <= whole)));
				const [low, high] = ratioRange(a, b);
				expect(low).toBeGreaterThanOrEqual(0);
				expect(low).toBeLessThanOrEqual(high);
				expect(high).toBeLessThanOrEqual(100);
			})
		);
	});
});
