/** The sizes in which every figure is laid out; on a screen a figure is scaled up, never down. */

export type FormatName = 'wide' | 'medium' | 'narrow' | 'paper' | 'slide';

export interface Format {
	name: FormatName;
	/** Width of the drawing, in pixels at a scale of one. */
	width: number;
	/** Font size of labels. */
	text: number;
	/** Font size of notes; nothing is smaller. */
	small: number;
	/** Font size of the values that a figure is about. */
	value: number;
}

export const FORMATS: Record<FormatName, Format> = {
	wide: { name: 'wide', width: 880, text: 18, small: 16, value: 28 },
	medium: { name: 'medium', width: 600, text: 17, small: 16, value: 24 },
	narrow: { name: 'narrow', width: 320, text: 17, small: 16, value: 24 },
	/** Drawn 180 mm wide: 19 pixels become 9 points, and six groups still stand side by side. */
	paper: { name: 'paper', width: 1060, text: 19, small: 17, value: 28 },
	/** Drawn twice as large on a slide of 1280 by 720: 16 pixels become 24 points. */
	slide: { name: 'slide', width: 592, text: 16, small: 16, value: 22 }
};

/** The tallest drawing, as a multiple of its width, that a page of A4 holds with its title and sentence. */
export const PAPER_RATIO = 0.9;

/** Where a datum stands in a drawing; several where one place shows them all. */
export interface PlacedMark {
	/** Ids of the data. */
	data: string[];
	x: number;
	y: number;
	width: number;
	height: number;
}

/** What a layout hands to its drawing and to whatever stands around it. */
export interface Layout {
	width: number;
	height: number;
	format: Format;
	/** In reading order; every datum of the view is in one of them. */
	marks: PlacedMark[];
	/** Heights at which a drawing may go on overleaf, from the top down. */
	cuts?: number[];
	/** Height of the head, which is repeated overleaf. */
	head?: number;
}
