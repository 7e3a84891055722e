import { scaleLinear } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linear } from '$lib/charts/linear';

const number = fc.double({ min: -1000, max: 1000, noNaN: true });
const pair = fc.tuple(number, number);
const apart = pair.filter(([a, b]) => Math.abs(a - b) > 0.001);

test('is the linear scale of D3', () => {
	fc.assert(
		fc.property(apart, pair, number, (domain, range, value) => {
			expect(linear(domain, range)(value)).toBeCloseTo(scaleLinear(domain, range)(value), 3);
		})
	);
});

test('maps the ends of its domain to the ends of its range', () => {
	const scale = linear([0, 40], [300, 20]);
	expect([scale(0), scale(10), scale(40)]).toEqual([300, 230, 20]);
	expect(scale.domain).toEqual([0, 40]);
});
