/** Places the parts of one slide: as tall as their words, and the picture in what is left. */

import { LEADING, lineCount, type Run } from './arial';
import type { DeckSlide } from './deck';

/** A place in points, from the top left corner of the slide. */
export interface Box {
	x: number;
	y: number;
	w: number;
	h: number;
}

export interface Places {
	title: Box & { size: number };
	base: Box;
	picture: Box;
	rule: Box;
	foot: Box;
}

/** A slide of 16 to 9, in points. */
export const SLIDE = { width: 960, height: 540 };
export const BASE_SIZE = 20;
export const FOOT_SIZE = 18;
/** Titles are set a little tighter than text. */
export const TITLE_SPACING = 0.92;
export const TITLE_SIZES = [36, 34, 32];

/** Where the slide number stands; the foot leaves it its corner. */
export const NUMBER: Box = { x: 884, y: 500, w: 40, h: 22 };

const SIDE = 36;
const TOP = 22;
const BOTTOM = 18;
const WIDTH = SLIDE.width - 2 * SIDE;
const FOOT_WIDTH = NUMBER.x - SIDE - 12;
/** Below this a picture cannot be read, and the title must give way. */
const LEAST_PICTURE = 140;
const LEAST_TITLE = 18;

/** The two paragraphs of the foot: what the evidence is, and where it comes from. */
export function footParagraphs(slide: DeckSlide): Run[][] {
	return [
		[{ text: slide.kind, bold: true }, { text: slide.caveat }],
		[
			{ text: slide.source },
			{ text: slide.remark },
			{ text: slide.dataVersion },
			{ text: slide.link.text, address: slide.link.address }
		]
	];
}

/** Where everything on a slide stands; nothing overlaps, whatever the length of its words. */
export function placesOf(slide: DeckSlide): Places {
	let size = titleSize(slide.title);
	let places = placedWith(slide, size);
	while (places.picture.h < LEAST_PICTURE && size > LEAST_TITLE) {
		size -= 2;
		places = placedWith(slide, size);
	}
	return { ...places, picture: fitted(slide.picture, places.picture) };
}

function titleSize(title: string): number {
	const fits = (size: number) => lineCount([{ text: title, bold: true }], WIDTH, size) <= 2;
	return TITLE_SIZES.find(fits) ?? TITLE_SIZES.at(-1)!;
}

function placedWith(slide: DeckSlide, size: number): Places {
	const title = { x: SIDE, y: TOP, size, ...titleBlock(slide.title, size) };
	const base = {
		x: SIDE,
		y: title.y + title.h + 5,
		w: WIDTH,
		h: blockHeight([[{ text: slide.subtitle }]], WIDTH, BASE_SIZE)
	};
	const footHeight = blockHeight(footParagraphs(slide), FOOT_WIDTH, FOOT_SIZE);
	const foot = { x: SIDE, y: SLIDE.height - BOTTOM - footHeight, w: FOOT_WIDTH, h: footHeight };
	const rule = { x: SIDE, y: foot.y - 7, w: WIDTH, h: 0 };
	const top = base.y + base.h + 12;
	return { title, base, picture: { x: SIDE, y: top, w: WIDTH, h: rule.y - 10 - top }, rule, foot };
}

/** A title on as few lines as it needs, in the narrowest box that needs no more: even lines. */
function titleBlock(title: string, size: number): { w: number; h: number } {
	const lines = (width: number) => lineCount([{ text: title, bold: true }], width, size);
	const least = lines(WIDTH);
	let w = WIDTH;
	while (least > 1 && w > WIDTH / 2 && lines(w - 8) === least) w -= 8;
	return { w, h: least * size * LEADING * TITLE_SPACING + 4 };
}

function blockHeight(paragraphs: Run[][], width: number, size: number): number {
	const lines = paragraphs.reduce((sum, runs) => sum + lineCount(runs, width, size), 0);
	return lines * size * LEADING + 2;
}

/** The largest picture of this shape that the room holds: at the left edge, a little above the middle. */
function fitted(picture: { width: number; height: number }, room: Box): Box {
	const scale = Math.min(room.w / picture.width, Math.max(1, room.h) / picture.height);
	const w = picture.width * scale;
	const h = picture.height * scale;
	return { x: room.x, y: room.y + (room.h - h) * 0.4, w, h };
}
