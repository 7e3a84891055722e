/** Many straight strokes as the outline of one path: a drawing of hundreds changes within a frame. */

import { round } from './hatch';

export interface Across {
	from: number;
	to: number;
	y: number;
}

export interface Down {
	x: number;
	y1: number;
	y2: number;
}

/** Level strokes. */
export function across(strokes: Across[]): string {
	return strokes.map(({ from, to, y }) => `M${round(from)} ${round(y)}H${round(to)}`).join('');
}

/** Upright strokes. */
export function down(strokes: Down[]): string {
	return strokes.map(({ x, y1, y2 }) => `M${round(x)} ${round(y1)}V${round(y2)}`).join('');
}
