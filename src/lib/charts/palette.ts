/** One colour and one shape a group, the same in every figure (Government Analysis Function palette). */

import {
	pathRound,
	symbolCircle,
	symbolCross,
	symbolDiamond,
	symbolSquare,
	symbolStar,
	symbolTriangle,
	type SymbolType
} from 'd3';
import { CATALOGUE } from '$lib/data/catalogue';
import type { GroupId, Mark } from '$lib/data/vocabulary';

export const INK = '#0b0c0c';
/** Text that says less; still 7:1 on white. */
export const SOFT = '#4d5358';
/** Structure only, never meaning. */
export const LINE = '#c8ccd0';
export const WASH = '#f3f5f6';
export const AXIS = '#595959';
export const PAPER = '#ffffff';
/** A part that belongs to no group that the study sizes. */
export const UNCLAIMED = '#6b7277';
/** The sample as a whole, not split by group. */
export const SAMPLE = '#3d3d3d';

interface MarkStyle {
	colour: string;
	tint: string;
	shape: SymbolType;
}

/** One style a mark; neighbours differ in shape as well as in colour. */
export const MARK_STYLES: Record<Mark, MarkStyle> = {
	circle: { colour: '#12436d', tint: '#e2e9f0', shape: symbolCircle },
	square: { colour: '#28a197', tint: '#e0f2f0', shape: symbolSquare },
	triangle: { colour: '#801650', tint: '#f1e2ea', shape: symbolTriangle },
	diamond: { colour: '#3d3d3d', tint: '#e8e8e8', shape: symbolDiamond },
	star: { colour: '#a285d1', tint: '#f1ecf8', shape: symbolStar },
	cross: { colour: '#f46a25', tint: '#fdece3', shape: symbolCross }
};

const MARK_OF = new Map(
	CATALOGUE.flatMap(({ dimensions }) =>
		dimensions.flatMap(({ groups }) => groups.map(({ id, mark }) => [id, mark] as const))
	)
);

/** Colour, tint and shape of a group; a circle for a group of no study that ships with us. */
export function groupStyle(group: GroupId): MarkStyle {
	return MARK_STYLES[MARK_OF.get(group) ?? 'circle'];
}

/**
 * The outline of a group's shape around a point. It is no shape at the origin that is moved there:
 * Chromium loses such a move in what it repeats on each printed page.
 */
export function groupShape(group: GroupId, size: number, x = 0, y = 0): string {
	const path = pathRound(2);
	// The six shapes are drawn with these.
	const moved: Partial<CanvasPath> = {
		moveTo: (a: number, b: number) => path.moveTo(x + a, y + b),
		lineTo: (a: number, b: number) => path.lineTo(x + a, y + b),
		rect: (a: number, b: number, width: number, height: number) =>
			path.rect(x + a, y + b, width, height),
		arc: (a: number, b: number, radius: number, from: number, to: number) =>
			path.arc(x + a, y + b, radius, from, to),
		closePath: () => path.closePath()
	};
	groupStyle(group).shape.draw(moved as CanvasPath, size * size * 0.72);
	return path.toString();
}
