/** Places the parts of one slide: as tall as their words, and the picture in what is left. */

import { LEADING, linesOf, type Run } from './arial';
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
	/** Kind of evidence and caveat. */
	evidence: Box;
	source: Box;
}

/** A slide of 16 to 9, in points. */
export const SLIDE = { width: 960, height: 540 };
export const BASE_SIZE = 20;
export const FOOT_SIZE = 18;
/** Titles are set a little tighter than text. */
export const TITLE_SPACING = 0.9;
export const TITLE_SIZES = [36, 34, 32];

const SIDE = 36;
const TOP = 20;
const BOTTOM = 16;
const WIDTH = SLIDE.width - 2 * SIDE;

/** Where the title of a new slide stands. */
export const TITLE_ROOM: Box = { x: SIDE, y: TOP, w: WIDTH, h: 80 };
/** Where the slide number stands, beside the source. */
export const NUMBER: Box = {
	x: SIDE + WIDTH - 40,
	y: SLIDE.height - BOTTOM - FOOT_SIZE * LEADING - 2,
	w: 40,
	h: FOOT_SIZE * LEADING + 2
};
const SOURCE_WIDTH = WIDTH - NUMBER.w - 12;

/** Below this a picture cannot be read, and the title must give way. */
const LEAST_PICTURE = 140;
const LEAST_TITLE = 18;

/** What the evidence is, and what it is not. */
export function evidenceRuns({ kind, caveat }: DeckSlide): Run[] {
	return [{ text: kind, bold: true }, { text: caveat }];
}

/** Where it comes from, and whose work the slide is not. */
export function sourceRuns({ source, remark }: DeckSlide): Run[] {
	return [{ text: source }, { text: remark }];
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
	const fits = (size: number) => linesOf([{ text: title, bold: true }], WIDTH, size).length <= 2;
	return TITLE_SIZES.find(fits) ?? TITLE_SIZES.at(-1)!;
}

function placedWith(slide: DeckSlide, size: number): Places {
	const title = {
		...fullBlock([{ text: slide.title, bold: true }], WIDTH, size, TITLE_SPACING),
		x: SIDE,
		y: TOP,
		size
	};
	const base = {
		...fullBlock([{ text: slide.subtitle }], WIDTH, BASE_SIZE),
		x: SIDE,
		y: title.y + title.h + 4
	};
	const from = fullBlock(sourceRuns(slide), SOURCE_WIDTH, FOOT_SIZE);
	const source = { ...from, x: SIDE, y: SLIDE.height - BOTTOM - from.h };
	const said = fullBlock(evidenceRuns(slide), WIDTH, FOOT_SIZE);
	const evidence = { ...said, x: SIDE, y: source.y - said.h };
	const rule = { x: SIDE, y: evidence.y - 6, w: WIDTH, h: 0 };
	const top = base.y + base.h + 10;
	const picture = { x: SIDE, y: top, w: WIDTH, h: rule.y - 9 - top };
	return { title, base, picture, rule, evidence, source };
}

/** Where the line before the last may end, best first: with a sentence, a clause, a word. */
const LINE_ENDS = [/\.$/, /[,;]$/, /./];
/** A number belongs to its unit, and both parts of a word with a hyphen belong together. */
const BAD_END = /[\d%-]$/;

/**
 * The size of a paragraph on as few lines as it needs. Its box is the narrowest in which its lines
 * end well, so that no word stands alone on the last.
 */
function fullBlock(runs: Run[], most: number, size: number, spacing = 1): { w: number; h: number } {
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

/** The largest picture of this shape that the room holds, from the left edge, near the top. */
function fitted(picture: { width: number; height: number }, room: Box): Box {
	const scale = Math.min(room.w / picture.width, Math.max(1, room.h) / picture.height);
	const w = picture.width * scale;
	const h = picture.height * scale;
	return { x: room.x, y: room.y + (room.h - h) / 4, w, h };
}

const EMUS_A_POINT = 12_700;

/** A place as the format writes it. */
export function transform(box: Box): string {
	const [x, y, w, h] = [box.x, box.y, box.w, box.h].map((points) =>
		Math.round(points * EMUS_A_POINT)
	);
	return `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${w}" cy="${h}"/></a:xfrm>`;
}
