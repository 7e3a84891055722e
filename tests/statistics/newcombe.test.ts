/** Newcombe's interval for a difference against published values, and what must hold of it. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newcombe, type GroupRelation } from '$lib/statistics/newcombe';

const group = fc
	.integer({ min: 1, max: 2000 })
	.chain((n) => fc.record({ k: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));

describe('Newcombe (1998) Statistics in Medicine 17:873-890, table II, method 10', () => {
	it.each([
		['a', 56, 70, 48, 80, 0.2, 0.0524, 0.3339],
		['b', 9, 10, 3, 10, 0.6, 0.1705, 0.809],
		['c', 6, 7, 2, 7, 0.5714, 0.0582, 0.8062],
		['d', 5, 56, 0, 29, 0.0893, -0.0381, 0.1926],
		['e', 0, 10, 0, 20, 0, -0.1611, 0.2775],
		['f', 0, 10, 0, 10, 0, -0.2775, 0.2775],
		['g', 10, 10, 0, 20, 1, 0.6791, 1],
		['h', 10, 10, 0, 10, 1, 0.6075, 1]
	])('(%s) %i/%i and %i/%i', (_, a, m, b, n, difference, lower, upper) => {
		const interval = newcombe({ k: a, n: m }, { k: b, n }, 'disjoint');
		expect(interval.difference.toFixed(4)).toBe(difference.toFixed(4));
		expect(interval.lower.toFixed(4)).toBe(lower.toFixed(4));
		expect(interval.upper.toFixed(4)).toBe(upper.toFixed(4));
	});
});

describe('Fagerland, Lydersen and Laake (2015), as recorded in statsmodels', () => {
	it('7/34 and 1/34', () => {
		const { lower, upper } = newcombe({ k: 7, n: 34 }, { k: 1, n: 34 }, 'disjoint');
		expect(lower.toFixed(3)).toBe('0.019');
		expect(upper.toFixed(2)).toBe('0.34');
	});
});

describe('Newcombe interval, refusals', () => {
	it.each<GroupRelation>(['nested', 'parts-of-one-whole', 'unknown'])(
		'refuses groups that are %s',
		(relation) => {
			expect(() => newcombe({ k: 127, n: 275 }, { k: 19, n: 275 }, relation)).toThrow(/disjoint/);
		}
	);

	it('refuses what is not a proportion', () => {
		expect(() => newcombe({ k: 3, n: 2 }, { k: 1, n: 2 }, 'disjoint')).toThrow(RangeError);
		expect(() => newcombe({ k: 1, n: 2 }, { k: 0, n: 0 }, 'disjoint')).toThrow(RangeError);
	});
});

describe('Newcombe interval, properties', () => {
	it('changes sign when the groups change places', () => {
		fc.assert(
			fc.property(group, group, (a, b) => {
				const forth = newcombe(a, b, 'disjoint');
				const back = newcombe(b, a, 'disjoint');
				expect(back.difference).toBeCloseTo(-forth.difference, 12);
				expect(back.lower).toBeCloseTo(-forth.upper, 12);
				expect(back.upper).toBeCloseTo(-forth.lower, 12);
			})
		);
	});

	it('contains the difference and stays between -1 and 1', () => {
		fc.assert(
			fc.property(group, group, (a, b) => {
				const { difference, lower, upper } = newcombe(a, b, 'disjoint');
				expect(lower).toBeLessThanOrEqual(difference);
				expect(upper).toBeGreaterThanOrEqual(difference);
				expect(lower).toBeGreaterThanOrEqual(-1 - 1e-12);
				expect(upper).toBeLessThanOrEqual(1 + 1e-12);
			})
		);
	});

	it('holds no difference at all between a group and itself', () => {
		fc.assert(
			fc.property(group, (a) => {
				const { lower, upper } = newcombe(a, a, 'disjoint');
				expect(lower).toBeLessThan(0);
				expect(upper).toBeGreaterThan(0);
			})
		);
	});
});
