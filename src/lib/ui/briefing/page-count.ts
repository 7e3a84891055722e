/** How many pages the slides of a briefing become, told before it is shown. */

import type { Briefing, BriefingSlide } from '$lib/briefing/briefing';
import type { Tables } from '$lib/data/tables';
import { pagesOfSlide, type Stock } from './pages';

/** A slide that is changed is another object: each is counted once, however often the list asks. */
const counted = new WeakMap<Tables, WeakMap<BriefingSlide, number>>();

export function pageCount(slide: BriefingSlide, stock: Stock): number {
	const known = counted.get(stock.tables) ?? new WeakMap<BriefingSlide, number>();
	counted.set(stock.tables, known);
	const count = known.get(slide) ?? pagesOfSlide(slide, stock).length;
	known.set(slide, count);
	return count;
}

/** With the title slide and the closing slide. */
export function wholeCount({ slides }: Briefing, stock: Stock): number {
	return slides.reduce((sum, slide) => sum + pageCount(slide, stock), 2);
}
