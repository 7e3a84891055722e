import {
	symbol,
	symbolCircle,
	symbolCross,
	symbolDiamond,
	symbolSquare,
	symbolStar,
	symbolTriangle,
	type SymbolType
} from 'd3';
import { expect, test } from 'vitest';
import { outline } from '$lib/charts/shapes';
import type { Mark } from '$lib/data/vocabulary';

const SYMBOLS: Record<Exclude<Mark, 'circle'>, SymbolType> = {
	square: symbolSquare,
	triangle: symbolTriangle,
	diamond: symbolDiamond,
	star: symbolStar,
	cross: symbolCross
};
const SIDE = 100;

/** The corners of a path, whatever commands it is written with. */
function corners(path: string): [number, number][] {
	const at: [number, number] = [0, 0];
	const found: [number, number][] = [];
	for (const [, command, rest] of path.matchAll(/([MLHVhvZ])([^MLHVhvZ]*)/g)) {
		const numbers = rest!.split(/[ ,]/).filter(Boolean).map(Number);
		if (command === 'Z') continue;
		if (command === 'H') at[0] = numbers[0]!;
		else if (command === 'V') at[1] = numbers[0]!;
		else if (command === 'h') at[0] += numbers[0]!;
		else if (command === 'v') at[1] += numbers[0]!;
		else [at[0], at[1]] = numbers as [number, number];
		found.push([at[0], at[1]]);
	}
	return found;
}

/** Twice the area is the sum of the cross products of neighbours: the shoelace formula. */
function area(points: [number, number][]): number {
	const doubled = points.reduce((sum, [x, y], at) => {
		const [nextX, nextY] = points[(at + 1) % points.length]!;
		return sum + x * nextY - nextX * y;
	}, 0);
	return Math.abs(doubled) / 2;
}

test.each(Object.entries(SYMBOLS))('%s has the corners of the symbol of D3', (mark, type) => {
	const ours = corners(outline(mark as Mark, SIDE, 0, 0));
	const theirs = corners(symbol(type, SIDE ** 2)()!);
	expect(ours.length).toBe(theirs.length);
	for (const [x, y] of theirs) {
		const near = ours.some(([a, b]) => Math.hypot(a - x, b - y) < 0.02);
		expect(near, `${x} ${y} among ${ours.join('; ')}`).toBe(true);
	}
	expect(area(ours) / SIDE ** 2).toBeCloseTo(1, 3);
});

test('a circle has the radius of the symbol of D3', () => {
	const radius = Number(/A([\d.]+)/.exec(symbol(symbolCircle, SIDE ** 2)()!)![1]);
	const path = outline('circle', SIDE, 7, 9);
	expect(path).toMatch(/^M\S+ 9a/);
	expect(Number(/a([\d.]+)/.exec(path)![1])).toBeCloseTo(radius, 1);
	expect(7 - Number(/^M(\S+)/.exec(path)![1])).toBeCloseTo(radius, 1);
});

test('no two marks have one outline, and each moves as a whole', () => {
	const marks = ['circle', ...Object.keys(SYMBOLS)] as Mark[];
	expect(new Set(marks.map((mark) => outline(mark, SIDE, 0, 0))).size).toBe(marks.length);
	for (const mark of Object.keys(SYMBOLS) as Mark[]) {
		const moved = corners(outline(mark, SIDE, 30, -40)).map(([x, y]) => [x - 30, y + 40]);
		const still = corners(outline(mark, SIDE, 0, 0));
		moved.forEach(([x, y], at) => {
			expect(x).toBeCloseTo(still[at]![0], 1);
			expect(y).toBeCloseTo(still[at]![1], 1);
		});
	}
});
