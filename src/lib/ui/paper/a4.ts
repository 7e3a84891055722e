/** An A4 sheet in points: its margins, and the room between its head and its foot. */

import { block, LEADING, type TextStyle } from '$lib/charts/text';

export const A4 = { width: 595.28, height: 841.89 };

/** Between the edge of the sheet and what stands on it. */
export const MARGIN = { top: 34, side: 48, bottom: 30 };

/** Height of the name above, and of the source below, each with the room beside it. */
export const HEAD = 26;
export const FOOT = 38;

/** Width and height of what stands between head and foot. */
export const MEASURE = A4.width - 2 * MARGIN.side;
/** A browser may set a line a hair taller than it is measured, and an overfull sheet becomes two. */
const SPARE = 8;
export const ROOM = A4.height - MARGIN.top - HEAD - FOOT - MARGIN.bottom - SPARE;

/** Distance between baselines, in sizes. */
export const LINE = LEADING;

/** Between the lines to write on. */
export const RULE = 24;

/** Height of a paragraph; nothing where there are no words. */
export function paragraphHeight(text: string, width: number, style: TextStyle): number {
	return block(text, width, style).lines.length * style.size * LINE;
}
