/** How tall a drawing may be on a slide, between its words and its foot. */

import { FORMATS } from '$lib/charts/format';
import type { SlideWords } from '$lib/wording/slide';
import { GAP, MARGIN, MEASURE, POSITION, SLIDE, TYPE, textHeight, titleHeight } from './setting';

/** What stands around a drawing. */
export type AroundWords = Pick<
	SlideWords,
	'title' | 'subtitle' | 'kind' | 'caveat' | 'source' | 'remark'
> & {
	line?: string;
};

/** Points to a unit of a drawing, which is as wide as the slide between its margins. */
export const SCALE = MEASURE / FORMATS.slide.width;

/** Height that words leave to a drawing at full size on a slide of 16 to 9, in its own units. */
export function drawingRoom(words: AroundWords): number {
	const line = words.line ? GAP.base + textHeight(words.line, TYPE.line) : 0;
	const above = titleHeight(words.title, TYPE.title) + line + GAP.base;
	const base = textHeight(words.subtitle, TYPE.base);
	const evidence = [{ text: words.kind, weight: 700 as const }, { text: words.caveat }];
	const source = `${words.source} ${words.remark}`;
	const foot =
		GAP.rule +
		textHeight(evidence, TYPE.foot) +
		textHeight(source, TYPE.foot, MEASURE - POSITION - GAP.position);
	const taken = MARGIN.top + above + base + 2 * GAP.drawing + foot + MARGIN.bottom;
	return (SLIDE.height - taken) / SCALE;
}
