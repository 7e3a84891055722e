import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consistentCounts } from '$lib/statistics/consistent-counts';
import { newcombeEnvelope, pointsApart } from '$lib/statistics/difference';
import { newcombe } from '$lib/statistics/newcombe';
import { reliabilityOf } from '$lib/statistics/small-base';

const share = fc.tuple(fc.integer({ min: 1, max: 400 }), fc.nat()).map(([base, pick]) => {
	const count = pick % (base + 1);
	return { count, base, percent: String(Math.round((100 * count) / base)) };
});

describe('the interval of a difference', () => {
	// Newcombe (1998) Statistics in Medicine 17:873-890, table II, method 10; whole per cents fix the count of such bases.
	test.each([
		['56 of 70 and 48 of 80', '80', 70, '60', 80, 0.0524, 0.3339],
		['9 of 10 and 3 of 10', '90', 10, '30', 10, 0.1705, 0.809],
		['10 of 10 and 0 of 20', '100', 10, '0', 20, 0.6791, 1]
	])('of %s is the published one', (_, p, m, q, n, lower, upper) => {
		const found = newcombeEnvelope({ percent: p, base: m }, { percent: q, base: n }, 'disjoint');
		expect(found.lower).toBeCloseTo(lower, 4);
		expect(found.upper).toBeCloseTo(upper, 4);
	});

	test('holds that of every pair of counts that the rounded shares may stand for', () => {
		fc.assert(
			fc.property(share, share, (a, b) => {
				const { lower, upper } = newcombeEnvelope(a, b, 'disjoint');
				const own = newcombe({ k: a.count, n: a.base }, { k: b.count, n: b.base }, 'disjoint');
				expect(consistentCounts(a.percent, a.base)).toContain(a.count);
				expect(lower).toBeLessThanOrEqual(own.lower + 1e-12);
				expect(upper).toBeGreaterThanOrEqual(own.upper - 1e-12);
			})
		);
	});

	test('is the widest over every pair of counts, tried one by one', () => {
		const small = fc.record({
			base: fc.integer({ min: 1, max: 250 }),
			percent: fc.oneof(
				fc.integer({ min: 0, max: 100 }).map(String),
				fc.integer({ min: 0, max: 1000 }).map((tenths) => (tenths / 10).toFixed(1))
			)
		});
		fc.assert(
			fc.property(small, small, (a, b) => {
				const pairs = consistentCounts(a.percent, a.base).flatMap((k) =>
					consistentCounts(b.percent, b.base).map((l) =>
						newcombe({ k, n: a.base }, { k: l, n: b.base }, 'disjoint')
					)
				);
				fc.pre(pairs.length > 0);
				const { lower, upper } = newcombeEnvelope(a, b, 'disjoint');
				expect(lower).toBeCloseTo(Math.min(...pairs.map((pair) => pair.lower)), 12);
				expect(upper).toBeCloseTo(Math.max(...pairs.map((pair) => pair.upper)), 12);
			})
		);
	});

	test('of shares of very many cases is found, and is narrow', () => {
		const of = (percent: string) => ({ percent, base: 36_000 });
		const { lower, upper } = newcombeEnvelope(of('50'), of('40'), 'disjoint');
		expect(lower).toBeGreaterThan(0.08);
		expect(lower).toBeLessThan(0.1 - 0.009);
		expect(upper).toBeGreaterThan(0.1 + 0.009);
		expect(upper).toBeLessThan(0.12);
	});

	test('turns its sign with the order', () => {
		fc.assert(
			fc.property(share, share, (a, b) => {
				const one = newcombeEnvelope(a, b, 'disjoint');
				const other = newcombeEnvelope(b, a, 'disjoint');
				expect(one.lower).toBeCloseTo(-other.upper, 10);
				expect(one.upper).toBeCloseTo(-other.lower, 10);
			})
		);
	});

	test.each(['nested', 'parts-of-one-whole', 'unknown'] as const)(
		'is refused for groups that are %s',
		(relation) => {
			const half = { percent: '50', base: 10 };
			expect(() => newcombeEnvelope(half, half, relation)).toThrow(/disjoint/);
		}
	);

	test('is refused for a share that no count gives', () => {
		expect(() =>
			newcombeEnvelope({ percent: '50', base: 91 }, { percent: '50', base: 10 }, 'disjoint')
		).toThrow(/No count/);
	});
});

test('points apart have no more places than the shares', () => {
	expect(pointsApart('38', '51')).toBe('13');
	expect(pointsApart('94', '86')).toBe('8');
	expect(pointsApart('12.5', '10')).toBe('3');
	expect(pointsApart('12.5', '10.0')).toBe('2.5');
});

test('a base is relied on less below 50 and below 100', () => {
	expect([1, 28, 49].map(reliabilityOf)).toEqual(['low', 'low', 'low']);
	expect([50, 58, 99].map(reliabilityOf)).toEqual(['care', 'care', 'care']);
	expect([100, 1035].map(reliabilityOf)).toEqual(['plain', 'plain']);
	for (const base of [0, -1, 1.5, NaN]) expect(() => reliabilityOf(base)).toThrow(/whole number/);
});
