/** Places the parts of a figure's slide: as tall as their words, and the picture in what is left. */

import { linesOf, type Run } from './arial';
import type { FigureSlide } from './deck';
import {
	BESIDE_NUMBER,
	BOTTOM,
	FOOT_SIZE,
	SIDE,
	SLIDE,
	TITLE_SPACING,
	TOP,
	WIDTH,
	fullBlock,
	type Box
} from './places';

export interface FigurePlaces {
	title: Box & { size: number };
	/** Null where the slide has no line of its own. */
	line: Box | null;
	base: Box;
	picture: Box;
	rule: Box;
	/** Kind of evidence and caveat. */
	evidence: Box;
	source: Box;
}

export const BASE_SIZE = 20;
export const LINE_SIZE = 22;
export const TITLE_SIZES = [36, 34, 32];

/** Below this a picture cannot be read, and the title must give way. */
const LEAST_PICTURE = 140;
const LEAST_TITLE = 18;

/** What the evidence is, and what it is not. */
export function evidenceRuns({ kind, caveat }: FigureSlide): Run[] {
	return [{ text: kind, bold: true }, { text: caveat }];
}

/** Where it comes from, and whose work the slide is not. */
export function sourceRuns({ source, remark }: FigureSlide): Run[] {
	return [{ text: source }, { text: remark }];
}

/** Where everything on a slide stands; nothing overlaps, whatever the length of its words. */
export function figurePlaces(slide: FigureSlide): FigurePlaces {
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

function placedWith(slide: FigureSlide, size: number): FigurePlaces {
	const title = {
		...fullBlock([{ text: slide.title, bold: true }], WIDTH, size, TITLE_SPACING),
		x: SIDE,
		y: TOP,
		size
	};
	const below = title.y + title.h + 4;
	const line = slide.line
		? { ...fullBlock([{ text: slide.line }], WIDTH, LINE_SIZE), x: SIDE, y: below }
		: null;
	const base = {
		...fullBlock([{ text: slide.subtitle }], WIDTH, BASE_SIZE),
		x: SIDE,
		y: line ? line.y + line.h + 4 : below
	};
	const from = fullBlock(sourceRuns(slide), BESIDE_NUMBER, FOOT_SIZE);
	const source = { ...from, x: SIDE, y: SLIDE.height - BOTTOM - from.h };
	const said = fullBlock(evidenceRuns(slide), WIDTH, FOOT_SIZE);
	const evidence = { ...said, x: SIDE, y: source.y - said.h };
	const rule = { x: SIDE, y: evidence.y - 6, w: WIDTH, h: 0 };
	const top = base.y + base.h + 10;
	const picture = { x: SIDE, y: top, w: WIDTH, h: rule.y - 9 - top };
	return { title, line, base, picture, rule, evidence, source };
}

/** The largest picture of this shape that the room holds, from the left edge, near the top. */
function fitted(picture: { width: number; height: number }, room: Box): Box {
	const scale = Math.min(room.w / picture.width, Math.max(1, room.h) / picture.height);
	const w = picture.width * scale;
	const h = picture.height * scale;
	return { x: room.x, y: room.y + (room.h - h) / 4, w, h };
}
