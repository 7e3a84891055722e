/** Percentages as text, and the weight of one case. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentText, roundedPercent, stepSize } from '$lib/statistics/rounding';

const proportion = fc
	.integer({ min: 1, max: 5000 })
	.chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

describe('rounding', () => {
	it.each<[number, number, number, string]>([
		[62, 91, 0, '68'],
		[126, 275, 1, '45.8'],
		[19, 275, 1, '6.9'],
		[1, 275, 0, '0'],
		[1, 275, 2, '0.36'],
		[1, 200, 0, '1'],
		[7, 2000, 1, '0.4'],
		[275, 275, 1, '100.0'],
		[0, 5, 2, '0.00']
	])('%i of %i to %i places', (count, base, places, text) => {
		expect(roundedPercent(count, base, places)).toBe(text);
	});

	it('refuses what is not a proportion', () => {
		expect(() => roundedPercent(2, 1)).toThrow(RangeError);
		expect(() => roundedPercent(-1, 1)).toThrow(RangeError);
		expect(() => roundedPercent(0, 0)).toThrow(RangeError);
		expect(() => roundedPercent(0.5, 1)).toThrow(RangeError);
	});

	it('is never further than half a step from the percentage', () => {
		fc.assert(
			fc.property(proportion, fc.integer({ min: 0, max: 4 }), ([k, n], places) => {
				const distance = Math.abs(Number(roundedPercent(k, n, places)) - (100 * k) / n);
				expect(distance).toBeLessThanOrEqual(0.5 * 10 ** -places + 1e-9);
			})
		);
	});

	it('writes an unrounded percentage with its sign', () => {
		expect(percentText(38.5454)).toBe('39%');
		expect(percentText(38.5454, 1)).toBe('38.5%');
		expect(() => percentText(NaN)).toThrow(RangeError);
	});
});

describe('step size', () => {
	it('of a single case is everything', () => {
		expect(stepSize(1)).toBe(100);
	});

	it.each([
		[10, '10.0'],
		[30, '3.3'],
		[50, '2.0'],
		[91, '1.1'],
		[275, '0.4']
	])('one case of %i', (base, points) => {
		expect(stepSize(base).toFixed(1)).toBe(points);
	});

	it('refuses a base that is not a positive whole number', () => {
		expect(() => stepSize(0)).toThrow(RangeError);
		expect(() => stepSize(1.5)).toThrow(RangeError);
	});
});
