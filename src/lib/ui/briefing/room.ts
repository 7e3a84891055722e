/** Whether the words of a page leave its figure the room that it needs to be read from the back of a room. */

import { FORMATS } from '$lib/charts/format';
import { drawingRoom } from '../present/figure-room';
import type { FigurePage } from './page';

/** Whether the drawing stands at full size on a slide of 16 to 9, with all its words. */
export function hasRoom({ title, line, words, figure }: FigurePage): boolean {
	return figure.layout(FORMATS.slide).height <= drawingRoom({ ...words, title, line });
}
