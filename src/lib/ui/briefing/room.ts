/** Whether the words of a page leave its figure the room that it needs to be read from the back of a room. */

import type { FigurePage } from './page';

/** Titles longer than this take a third line on a slide. */
export function hasRoom({ title, line }: FigurePage): boolean {
	return title.length + (line?.length ?? 0) <= 90;
}
