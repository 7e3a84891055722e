import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hatch, round } from '$lib/charts/hatch';

const box = fc.record({
	x: fc.integer({ min: -500, max: 500 }),
	y: fc.integer({ min: -500, max: 500 }),
	width: fc.integer({ min: 1, max: 900 }),
	height: fc.integer({ min: 1, max: 300 })
});
const spacing = fc.integer({ min: 2, max: 20 });

/** The two ends of every line. */
function lines(path: string): number[][] {
	return [...path.matchAll(/M(\S+) (\S+)L(\S+) (\S+?)(?=M|$)/g)].map((match) =>
		match.slice(1).map(Number)
	);
}

test('every line stays inside its box', () => {
	fc.assert(
		fc.property(box, spacing, (one, gap) => {
			for (const [x1, y1, x2, y2] of lines(hatch(one, gap)) as [number, number, number, number][]) {
				for (const x of [x1, x2]) {
					expect(x).toBeGreaterThanOrEqual(one.x - 0.01);
					expect(x).toBeLessThanOrEqual(one.x + one.width + 0.01);
				}
				for (const y of [y1, y2]) {
					expect(y).toBeGreaterThanOrEqual(one.y - 0.01);
					expect(y).toBeLessThanOrEqual(one.y + one.height + 0.01);
				}
			}
		})
	);
});

test('every line rises at 45 degrees, and ends on the edge of the box', () => {
	fc.assert(
		fc.property(box, spacing, (one, gap) => {
			for (const [x1, y1, x2, y2] of lines(hatch(one, gap)) as [number, number, number, number][]) {
				expect(x2 - x1).toBeCloseTo(y1 - y2, 1);
				expect(Math.abs(x1 - one.x) < 0.02 || Math.abs(y1 - one.y - one.height) < 0.02).toBe(true);
				expect(Math.abs(y2 - one.y) < 0.02 || Math.abs(x2 - one.x - one.width) < 0.02).toBe(true);
			}
		})
	);
});

test('there are as many lines as the spacing asks for', () => {
	fc.assert(
		fc.property(box, spacing, (one, gap) => {
			const expected = Math.ceil((one.width + one.height - gap / 2) / gap);
			expect(lines(hatch(one, gap))).toHaveLength(Math.max(0, expected));
		})
	);
});

test('numbers are written with two decimals at most', () => {
	expect([round(1.23456), round(-0.001), round(3)].map(String)).toEqual(['1.23', '0', '3']);
});
