/** The sizes in which a figure can be taken away as a picture. */

import type { Extent } from '$lib/wording/sheet';
import type { FormatName } from './format';

export const SHEET_SIZE_NAMES = ['article', 'slide', 'square'] as const;
export type SheetSizeName = (typeof SHEET_SIZE_NAMES)[number];

export interface SheetSize {
	/** Width of the picture, in pixels at a sharpness of one. */
	width: number;
	/** Height in pixels; null where the picture is as tall as its words and its drawing need. */
	height: number | null;
	/** Least width in the units that text is set in; the fewer, the larger the text. */
	units: number;
	margin: number;
	/** The format that the drawing is laid out in, made as wide as the picture. */
	format: FormatName;
	/** Font sizes around the drawing, in units. */
	type: { title: number; lead: number; foot: number };
	/** How much is said around the drawing. */
	extent: Extent;
}

/** As on a slide of the presentation: its drawing keeps few lines, its foot the short forms. */
const FIXED = { units: 640, margin: 24, format: 'slide', extent: 'short' } as const;

export const SHEET_SIZES: Record<SheetSizeName, SheetSize> = {
	article: {
		width: 1200,
		height: null,
		units: 960,
		margin: 40,
		format: 'wide',
		type: { title: 32, lead: 18, foot: 16 },
		extent: 'whole'
	},
	slide: { ...FIXED, width: 1280, height: 720, type: { title: 24, lead: 14, foot: 12 } },
	square: { ...FIXED, width: 1080, height: 1080, type: { title: 27, lead: 16, foot: 14 } }
};
