/** Where a list that a button opens stands, so that the window shows all of it. */

/** Between the list and its button, and between the list and the edge of the window. */
const GAP = 4;
const EDGE = 8;

/** A list in a very low window still shows a few of its actions. */
const LEAST = 160;

interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

interface Size {
	width: number;
	height: number;
}

export interface MenuPlace {
	/** How far to the right of the button's left edge it begins. */
	left: number;
	/** Whether it opens upwards, where there is more room. */
	above: boolean;
	/** How tall it may be; the rest of it scrolls. */
	most: number;
}

/** It ends where its button ends, if the window has room for that. */
export function menuPlace(button: Box, list: Size, window: Size): MenuPlace {
	const below = window.height - button.bottom - GAP - EDGE;
	const over = button.top - GAP - EDGE;
	const above = list.height > below && over > below;
	const left = Math.max(
		EDGE,
		Math.min(button.right - list.width, window.width - EDGE - list.width)
	);
	return { left: left - button.left, above, most: Math.max(LEAST, above ? over : below) };
}
