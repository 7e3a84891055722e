/** What the places on every slide have in common: its size, its edges, and blocks as tall as their words. */

import { LEADING, linesOf, type Run } from './arial';

/** A place in points, from the top left corner of the slide. */
export interface Box {
	x: number;
	y: number;
	w: number;
	h: number;
}

/** A slide of 16 to 9, in points. */
export const SLIDE = { width: 960, height: 540 };
export const FOOT_SIZE = 18;
/** Titles are set a little tighter than text. */
export const TITLE_SPACING = 0.9;

/** The letters of a line begin below its top and end above its bottom: what is seen keeps nearly as much. */
export const SIDE = 36;
export const TOP = 28;
export const BOTTOM = 28;
export const WIDTH = SLIDE.width - 2 * SIDE;

/** Where the title of a new slide stands. */
export const TITLE_ROOM: Box = { x: SIDE, y: TOP, w: WIDTH, h: 80 };
/** Where the slide number stands, beside the last line. */
export const NUMBER: Box = {
	x: SIDE + WIDTH - 40,
	y: SLIDE.height - BOTTOM - FOOT_SIZE * LEADING - 2,
	w: 40,
	h: FOOT_SIZE * LEADING + 2
};
/** Width of what stands beside the number. */
export const BESIDE_NUMBER = WIDTH - NUMBER.w - 12;

/** Where the line before the last may end, best first: with a sentence, a clause, a word. */
const LINE_ENDS = [/\.$/, /[,;]$/, /./];
/** A number belongs to its unit, and both parts of a word with a hyphen belong together. */
const BAD_END = /[\d%-]$/;

/**
 * The size of a paragraph on as few lines as it needs. Its box is the narrowest in which its lines
 * end well, so that no word stands alone on the last.
 */
export function fullBlock(
	runs: Run[],
	most: number,
	size: number,
	spacing = 1
): { w: number; h: number } {
	const lines = linesOf(runs, most, size).length;
	const h = lines * size * LEADING * spacing + 2;
	const good: [number, string][] = [];
	for (let w = most; lines > 1 && w > most / 2; w -= 4) {
		const ends = linesOf(runs, w, size).slice(0, -1);
		if (ends.length >= lines) break;
		if (!ends.some((line) => BAD_END.test(line))) good.unshift([w, ends.at(-1)!]);
	}
	const best = LINE_ENDS.map((end) => good.find(([, line]) => end.test(line))).find(Boolean);
	return { w: best?.[0] ?? most, h };
}

const EMUS_A_POINT = 12_700;

/** A place as the format writes it. */
export function transform(box: Box): string {
	const [x, y, w, h] = [box.x, box.y, box.w, box.h].map((points) =>
		Math.round(points * EMUS_A_POINT)
	);
	return `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${w}" cy="${h}"/></a:xfrm>`;
}
