/** Places the parts of a slide without a figure: a large title, a line or a list, and what stands at the bottom. */

import { LEADING, linesOf, type Run } from './arial';
import type { ListSlide, WordsSlide } from './deck';
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

/** A text with its place and its size. */
export interface Placed extends Box {
	size: number;
}

export interface WordsPlaces {
	title: Placed;
	label: Placed | null;
	line: Placed | null;
	list: Placed | null;
	/** Null where nothing stands at the bottom. */
	rule: Box | null;
	foot: Placed | null;
}

/** Wide enough for a title, and narrow enough to be read at a glance. */
const MEASURE = 800;
const TITLE_SIZES = [54, 48, 44, 40, 36, 32, 28];
const LABEL_SIZE = 24;
const LINE_SIZE = 28;
const LIST_SIZES = [28, 26, 24, 22, 20, 18];
const LIST_TITLE = 36;
const GAP = 16;

/** One paragraph for each line of the list: a name and how to reach it in bold, and what it is for. */
export function listParagraphs({ heading, entries }: ListSlide): Run[][] {
	return [
		[{ text: heading, bold: true }],
		...entries.map(({ name, text, detail }) => [
			{ text: `${name}: ${text}`, bold: true },
			{ text: detail }
		])
	];
}

/** Where everything on a slide of words stands: its title a little above the middle. */
export function wordsPlaces({ title, label, line, foot }: WordsSlide): WordsPlaces {
	const bottom = footOf(foot);
	const end = bottom.rule?.y ?? SLIDE.height - BOTTOM;
	const over = label ? blockOf(label, LABEL_SIZE, true) : null;
	const under = line ? blockOf(line, LINE_SIZE) : null;
	const others = (over ? over.h + GAP / 2 : 0) + (under ? under.h + GAP : 0);
	const large = (size: number) => ({
		...fullBlock([{ text: title, bold: true }], MEASURE, size, TITLE_SPACING),
		x: SIDE,
		size
	});
	const fits = (size: number) => others + large(size).h + 2 * GAP < end - TOP;
	const head = large(TITLE_SIZES.find(fits) ?? TITLE_SIZES.at(-1)!);
	const free = end - TOP - others - head.h;
	const top = TOP + Math.max(0, free * 0.42);
	const titleY = top + (over ? over.h + GAP / 2 : 0);
	return {
		title: { ...head, y: titleY },
		label: over && { ...over, y: top },
		line: under && { ...under, y: titleY + head.h + GAP },
		list: null,
		...bottom
	};
}

/** Where everything on the slide of a list stands: title at the top, list below it. */
export function listPlaces(slide: ListSlide): WordsPlaces {
	const bottom = footOf(slide.foot);
	const end = bottom.rule?.y ?? SLIDE.height - BOTTOM;
	const title = {
		...fullBlock([{ text: slide.title, bold: true }], WIDTH, LIST_TITLE, TITLE_SPACING),
		x: SIDE,
		y: TOP,
		size: LIST_TITLE
	};
	const y = title.y + title.h + GAP;
	const heights = LIST_SIZES.map((size) => ({ size, h: heightOf(listParagraphs(slide), size) }));
	const list = heights.find(({ h }) => y + h + GAP < end) ?? heights.at(-1)!;
	return { title, label: null, line: null, list: { ...list, x: SIDE, y, w: WIDTH }, ...bottom };
}

function blockOf(text: string, size: number, bold = false) {
	return { ...fullBlock([{ text, bold }], MEASURE, size), x: SIDE, size };
}

function heightOf(paragraphs: Run[][], size: number, width = WIDTH): number {
	const lines = paragraphs.reduce((sum, runs) => sum + linesOf(runs, width, size).length, 0);
	return lines * size * LEADING + 2;
}

function footOf(foot: string[]): Pick<WordsPlaces, 'rule' | 'foot'> {
	if (foot.length === 0) return { rule: null, foot: null };
	const h = heightOf(
		foot.map((text) => [{ text }]),
		FOOT_SIZE,
		BESIDE_NUMBER
	);
	const y = SLIDE.height - BOTTOM - h;
	return {
		rule: { x: SIDE, y: y - 6, w: WIDTH, h: 0 },
		foot: { x: SIDE, y, w: BESIDE_NUMBER, h, size: FOOT_SIZE }
	};
}
