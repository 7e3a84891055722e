/** The outlines of the marks: those of D3's symbols, alike in area, so that none looks like more. */

import type { Mark } from '$lib/data/vocabulary';
import { round } from './hatch';

type Point = [x: number, y: number];

/** Corners around the origin, by the square root of the area; a circle has none. */
const CORNERS: Record<Exclude<Mark, 'circle'>, (side: number) => Point[]> = {
	square: (side) => polygon([-1, -1, 1, -1, 1, 1, -1, 1], side / 2),
	triangle: (side) =>
		polygon([0, -2, Math.sqrt(3), 1, -Math.sqrt(3), 1], side / Math.sqrt(3 * Math.sqrt(3))),
	diamond: (side) =>
		polygon([0, -1, Math.sqrt(1 / 3), 0, 0, 1, -Math.sqrt(1 / 3), 0], side * (3 / 4) ** (1 / 4)),
	star: (side) => starred(side * Math.sqrt(0.8908130915292852)),
	cross: (side) =>
		polygon(
			[-3, -1, -1, -1, -1, -3, 1, -3, 1, -1, 3, -1, 3, 1, 1, 1, 1, 3, -1, 3, -1, 1, -3, 1],
			side / Math.sqrt(20)
		)
};

/**
 * The outline of a mark around a point. It is no shape at the origin that is moved there: Chromium
 * loses such a move in what it repeats on each printed page.
 *
 * @param side square root of its area, in pixels
 */
export function outline(mark: Mark, side: number, x: number, y: number): string {
	if (mark === 'circle') return circle(side / Math.sqrt(Math.PI), x, y);
	const corners = centred(CORNERS[mark](side));
	return `M${corners.map(([dx, dy]) => `${round(x + dx)} ${round(y + dy)}`).join('L')}Z`;
}

/** From the left edge of a mark to its right. */
export function widthOf(mark: Mark, side: number): number {
	if (mark === 'circle') return (2 * side) / Math.sqrt(Math.PI);
	const across = CORNERS[mark](side).map(([x]) => x);
	return Math.max(...across) - Math.min(...across);
}

/** As far above the middle as below it: around its centre of mass, a triangle stands too high in a line. */
function centred(points: Point[]): Point[] {
	const down = points.map(([, y]) => y);
	const middle = (Math.min(...down) + Math.max(...down)) / 2;
	return points.map(([x, y]) => [x, y - middle]);
}

function circle(radius: number, x: number, y: number): string {
	const [r, across] = [round(radius), round(2 * radius)];
	return `M${round(x - radius)} ${round(y)}a${r} ${r} 0 1 1 ${across} 0a${r} ${r} 0 1 1 ${-across} 0Z`;
}

function polygon(numbers: number[], by: number): Point[] {
	return Array.from({ length: numbers.length / 2 }, (_, at) => [
		numbers[2 * at]! * by,
		numbers[2 * at + 1]! * by
	]);
}

/** Five points, and between them the corners of the pentagon inside. */
function starred(radius: number): Point[] {
	const inner = (radius * Math.sin(Math.PI / 10)) / Math.sin((7 * Math.PI) / 10);
	return Array.from({ length: 10 }, (_, at) => {
		const length = at % 2 ? inner : radius;
		const angle = (at * Math.PI) / 5;
		return [length * Math.sin(angle), -length * Math.cos(angle)];
	});
}
