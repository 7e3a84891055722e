/** How large the words of a slide without a figure are set: as large as their number allows. */

import { MARGIN, SLIDE, TYPE, linesOf, textHeight, titleHeight, MEASURE } from './setting';

/** Sizes of the title, in points, best first. */
const SIZES = [56, 48, 42, 36];

/** More lines than this are read, and not taken in at a glance. */
const GLANCE = 3;

/** Above and below the title. */
export const WORDS_GAP = 14;

/** Words, and what stands around them. */
export interface Words {
	title: string;
	label?: string;
	line?: string;
	/** In the foot, a paragraph each. */
	facts?: string[];
}

/** The largest size at which everything fits a slide of 16 to 9, where it can in few lines. */
export function titleSize(words: Words): number {
	const lines = (size: number) => linesOf([{ text: words.title, weight: 700 }], MEASURE, size);
	const fitting = SIZES.filter((size) => wordsHeight(words, size) <= SLIDE.height);
	return fitting.find((size) => lines(size) <= GLANCE) ?? fitting.at(-1) ?? SIZES.at(-1)!;
}

/** Height of all words with their margins, in points. */
export function wordsHeight({ title, label, line, facts = [] }: Words, size: number): number {
	const parts = [
		// A slide that opens a part has a bar, and one with a label has none.
		label ? textHeight(label, TYPE.line) + WORDS_GAP : 24,
		titleHeight(title, size),
		line ? textHeight(line, TYPE.lead) + WORDS_GAP : 0,
		...facts.map((fact) => textHeight(fact, TYPE.foot, MEASURE - 100)),
		// The foot of a slide of words has a line at least.
		facts.length > 0 ? 3 * WORDS_GAP : TYPE.foot * 3
	];
	return MARGIN.top + parts.reduce((sum, one) => sum + one, 0) + MARGIN.bottom;
}
