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
import { MARK_BOX, boxedShape } from '$lib/charts/palette';
import { outline, widthOf } from '$lib/charts/shapes';
import type { Mark } from '$lib/data/vocabulary';
import { GROUPS } from '../views/choices';

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

/** Half-way between the top and the bottom of an outline. */
function middleOf(points: [number, number][]): number {
	const down = points.map(([, y]) => y);
	return (Math.min(...down) + Math.max(...down)) / 2;
}

test.each(Object.entries(SYMBOLS))('%s has the corners of the symbol of D3', (mark, type) => {
	const ours = corners(outline(mark as Mark, SIDE, 0, 0));
	const symbolOfD3 = corners(symbol(type, SIDE ** 2)()!);
	// Theirs stand around the centre of mass, ours around the middle of what is seen.
	const theirs = symbolOfD3.map(([x, y]) => [x, y - middleOf(symbolOfD3)] as const);
	expect(ours.length).toBe(theirs.length);
	for (const [x, y] of theirs) {
		const near = ours.some(([a, b]) => Math.hypot(a - x, b - y) < 0.02);
		expect(near, `${x} ${y} among ${ours.join('; ')}`).toBe(true);
	}
	expect(area(ours) / SIDE ** 2).toBeCloseTo(1, 3);
});

test.each(Object.keys(SYMBOLS) as Mark[])('%s stands as far above its middle as below', (mark) => {
	expect(middleOf(corners(outline(mark, SIDE, 20, 40)))).toBeCloseTo(40, 1);
});

test.each(['circle', ...Object.keys(SYMBOLS)] as Mark[])('%s is as wide as it says', (mark) => {
	const across = corners(outline(mark, SIDE, 0, 0)).map(([x]) => x);
	const radius = -Number(/^M(\S+)/.exec(outline('circle', SIDE, 0, 0))![1]);
	const drawn = mark === 'circle' ? 2 * radius : Math.max(...across) - Math.min(...across);
	expect(widthOf(mark, SIDE)).toBeCloseTo(drawn, 1);
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

test('the box for a place in a page cuts no mark', () => {
	const [left, top, width, height] = MARK_BOX.split(' ').map(Number);
	const angular = GROUPS.filter((group) => !boxedShape(group).includes('a'));
	expect(angular.length).toBe(Object.keys(SYMBOLS).length);
	for (const group of angular) {
		for (const [x, y] of corners(boxedShape(group))) {
			expect(x, group).toBeGreaterThanOrEqual(left!);
			expect(x, group).toBeLessThanOrEqual(left! + width!);
			expect(y, group).toBeGreaterThanOrEqual(top!);
			expect(y, group).toBeLessThanOrEqual(top! + height!);
		}
	}
});
