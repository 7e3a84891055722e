/** Rounded percentages and the counts they may stand for. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consistentCounts } from '$lib/statistics/consistent-counts';
import { roundedPercent } from './rounded-percent';

const base = fc.integer({ min: 1, max: 3000 });
const proportion = base.chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

describe('consistent counts, worked by hand from the definition', () => {
	it.each<[string, number, number[]]>([
		['46', 275, [126, 127]],
		['7', 275, [18, 19, 20]],
		['54', 275, [148, 149]],
		['39', 275, [106, 107, 108]],
		['4', 275, [10, 11, 12]],
		['0', 275, [0, 1]],
		['100', 275, [274, 275]],
		['68', 91, [62]],
		['9', 22, [2]],
		['68', 89, []],
		['50', 91, []],
		['101', 275, []],
		['46.0', 275, []],
		['46.2', 275, [127]]
	])('%s%% of %i', (percent, n, counts) => {
		expect(consistentCounts(percent, n)).toEqual(counts);
	});

	it('keeps a tie whichever way it was rounded', () => {
		expect(consistentCounts('0', 200)).toEqual([0, 1]);
		expect(consistentCounts('1', 200)).toEqual([1, 2, 3]);
	});

	// Brown and Heathers (2017), the GRIM test: a mean of whole numbers, here a mean of 0s and 1s
	// as a percentage, must be a multiple of 1/n. Their example mean 5.19 of n = 28 (145/28 is
	// 5.18, 146/28 is 5.21) has the fraction .19, which no count of 28 gives.
	it('finds the fraction of the GRIM example impossible: 19% of 28', () => {
		expect(consistentCounts('19', 28)).toEqual([]);
		expect(consistentCounts('18', 28)).toEqual([5]);
		expect(consistentCounts('21', 28)).toEqual([6]);
	});
});

describe('consistent counts, refusals', () => {
	it.each(['', ' 46', '46%', '-1', '+1', '.5', '46.', '4,6', '1e2', 'NaN'])(
		'refuses the percentage "%s"',
		(percent) => {
			expect(() => consistentCounts(percent, 275)).toThrow(RangeError);
		}
	);

	it.each([0, -1, 27.5, NaN, Infinity])('refuses the base %d', (n) => {
		expect(() => consistentCounts('46', n)).toThrow(RangeError);
	});
});

describe('consistent counts, properties', () => {
	it('contain the count whose percentage was rounded', () => {
		fc.assert(
			fc.property(proportion, fc.integer({ min: 0, max: 3 }), ([k, n], places) => {
				expect(consistentCounts(roundedPercent(k, n, places), n)).toContain(k);
			})
		);
	});

	it('round back to the percentage, or tie with it', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 100 }), base, (percent, n) => {
				for (const k of consistentCounts(String(percent), n)) {
					const tie = 200 * k === (2 * percent - 1) * n || 200 * k === (2 * percent + 1) * n;
					if (!tie) expect(roundedPercent(k, n)).toBe(String(percent));
				}
			})
		);
	});

	it('are the same as a search through every count finds', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 1000 }), base, (tenths, n) => {
				const every = Array.from({ length: n + 1 }, (_, k) => k);
				const percent = `${Math.floor(tenths / 10)}.${tenths % 10}`;
				const found = every.filter((k) => Math.abs(2000 * k - 2 * tenths * n) <= n);
				expect(consistentCounts(percent, n)).toEqual(found);
			})
		);
	});

	it('are at most one for a whole per cent of a base under 100, for every base and per cent', () => {
		for (let n = 1; n < 100; n++) {
			for (let percent = 0; percent <= 100; percent++) {
				expect(consistentCounts(String(percent), n).length).toBeLessThanOrEqual(1);
			}
		}
	});

	it('are exactly one for a whole per cent of a base of 100', () => {
		for (let percent = 0; percent <= 100; percent++) {
			expect(consistentCounts(String(percent), 100)).toEqual([percent]);
		}
	});

	it('lose no count: every count is consistent with some whole per cent', () => {
		fc.assert(
			fc.property(base, (n) => {
				const per = Array.from({ length: 101 }, (_, percent) => String(percent));
				const covered = new Set(per.flatMap((percent) => consistentCounts(percent, n)));
				expect(covered.size).toBe(n + 1);
			})
		);
	});
});
