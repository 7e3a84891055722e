/** How large the words of a slide are set, in points of a slide that is 960 points wide. */

/** A slide of 16 to 9 is the lowest that is shown; one of 4 to 3 has room to spare. */
export const SLIDE = { width: 960, height: 540 };

/** Between the edge of a slide and what stands on it. */
export const MARGIN = { side: 36, top: 24, bottom: 18 };

/** Width of everything on a slide. */
export const MEASURE = SLIDE.width - 2 * MARGIN.side;

/** Sizes of type; nothing is smaller than the foot. */
export const TYPE = { title: 36, line: 24, base: 20, foot: 18 };

/** Distances between baselines, in sizes. */
export const LEADINGS = { title: 1.1, text: 1.25 };
