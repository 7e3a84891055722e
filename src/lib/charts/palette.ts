/** One colour and one shape a group, the same in every figure (Government Analysis Function palette). */

import { CATALOGUE } from '$lib/data/catalogue';
import type { GroupId, Mark } from '$lib/data/vocabulary';
import { outline, widthOf } from './shapes';

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

/** Between a mark and the name behind it, whichever mark it is. */
const BEFORE_TEXT = 7;

interface MarkStyle {
	colour: string;
	tint: string;
}

/** One style a mark; neighbours differ in shape as well as in colour. */
export const MARK_STYLES: Record<Mark, MarkStyle> = {
	circle: { colour: '#12436d', tint: '#e2e9f0' },
	square: { colour: '#28a197', tint: '#e0f2f0' },
	triangle: { colour: '#801650', tint: '#f1e2ea' },
	diamond: { colour: '#3d3d3d', tint: '#e8e8e8' },
	star: { colour: '#a285d1', tint: '#f1ecf8' },
	cross: { colour: '#f46a25', tint: '#fdece3' }
};

const MARK_OF = new Map(
	CATALOGUE.flatMap(({ dimensions }) =>
		dimensions.flatMap(({ groups }) => groups.map(({ id, mark }) => [id, mark] as const))
	)
);

/** The mark of a group; a circle for a group of no study that ships with us. */
function markOf(group: GroupId): Mark {
	return MARK_OF.get(group) ?? 'circle';
}

/** Colour and tint of a group. */
export function groupStyle(group: GroupId): MarkStyle {
	return MARK_STYLES[markOf(group)];
}

/** The outline of a group's mark around a point. @param size about as wide as it is, in pixels */
export function groupShape(group: GroupId, size: number, x = 0, y = 0): string {
	return outline(markOf(group), sideOf(size), x, y);
}

/** A box that holds the outline of any mark for a place in a page. */
export const MARK_BOX = '-12 -12 24 24';

/** The outline of a group's mark in that box. */
export function boxedShape(group: GroupId): string {
	return groupShape(group, 15);
}

/** Where a group's mark has its middle, so that every mark ends as far before a text. */
export function shapeBefore(group: GroupId, textX: number, size = 14): number {
	return textX - BEFORE_TEXT - widthOf(markOf(group), sideOf(size)) / 2;
}

function sideOf(size: number): number {
	return size * Math.sqrt(0.72);
}
