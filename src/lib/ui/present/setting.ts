/** How a slide is set: margins, sizes and gaps, in points of a slide that is 960 points wide. */

import { measure, type TextStyle } from '$lib/charts/text';
import { cutWord } from '$lib/charts/foreign-text';

/** A slide of 16 to 9 is the lowest that is shown; one of 4 to 3 has room to spare. */
export const SLIDE = { width: 960, height: 540 };

/**
 * Between the edge of a slide and what stands on it. The letters of a line begin below its top and
 * end above its bottom, so that what is seen keeps the same distance on every side.
 */
export const MARGIN = { side: 36, top: 27, bottom: 30 };

/** Width of everything on a slide. */
export const MEASURE = SLIDE.width - 2 * MARGIN.side;

/** Sizes of type; nothing is smaller than the foot. */
export const TYPE = { title: 36, line: 24, lead: 28, base: 18, foot: 18 };

/** Distances between baselines, in sizes. */
export const LEADING = { title: 1.08, text: 1.2 };

/** Above the line and the base, around the drawing or the words, under the rule of the foot, beside the position. */
export const GAP = { base: 3, drawing: 6, rule: 6, position: 10 };

/** Room for "100 of 200" beside the source. */
export const POSITION = 79;

/** Words that run on, each in its own weight. */
export interface Run {
	text: string;
	weight?: TextStyle['weight'];
}

/** A browser may set a line a hair wider than it is measured. */
const SLACK = 1.004;

/** Where a line may end: a space that holds two words together is none of these. */
const SPACES = /[^\S\u00a0]+/;

/** How many lines a paragraph takes. @param width in points */
export function linesOf(runs: Run[], width: number, size: number): number {
	let lines = 0;
	let used = Infinity;
	for (const { text, weight } of runs) {
		const style = { size: size * SLACK, weight };
		const space = measure(' ', style);
		for (const word of text.split(SPACES).filter(Boolean)) {
			for (const part of cutWord(word, (line) => measure(line, style) <= width)) {
				const needed = measure(part, style);
				if (used + space + needed <= width) used += space + needed;
				else {
					lines++;
					used = needed;
				}
			}
		}
	}
	return lines;
}

/** How tall a heading is; nothing where there are no words. */
export function titleHeight(title: string, size: number, width = MEASURE): number {
	return linesOf([{ text: title, weight: 700 }], width, size) * size * LEADING.title;
}

/** How tall a paragraph is; nothing where there are no words. */
export function textHeight(runs: Run[] | string, size: number, width = MEASURE): number {
	const words = typeof runs === 'string' ? [{ text: runs }] : runs;
	return linesOf(words, width, size) * size * LEADING.text;
}

/** A run that a line does not break, where its paragraph has lines enough for that. */
export type Part = Run & { whole: boolean };

/** A paragraph cut into sentences, which stay whole where that takes no more lines. */
export function inSentences(runs: Run[], width: number, size: number): Part[] {
	const sentences = runs.flatMap(({ text, weight }) =>
		text
			.split(/(?<=\.)\s+/)
			.filter(Boolean)
			.map((sentence) => ({ text: sentence, weight }))
	);
	let lines = 0;
	let used = Infinity;
	for (const { text, weight } of sentences) {
		const style = { size: size * SLACK, weight };
		const needed = measure(text, style);
		const space = measure(' ', style);
		if (used + space + needed <= width) used += space + needed;
		else {
			lines += linesOf([{ text, weight }], width, size);
			used = needed > width ? Infinity : needed;
		}
	}
	const whole = lines <= linesOf(runs, width, size);
	return sentences.map((sentence) => ({ ...sentence, whole }));
}
