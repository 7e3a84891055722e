/** What the explorer shows of a selection: the comparison, and the timeline or the table where it is asked for. */

import type { Dimension } from '$lib/query/dimensions';
import { tickedOf, type Selection } from '$lib/selection/selection';
import type { comparisonView } from '$lib/views/comparison';
import { MOST_LINES } from '$lib/views/dots';
import type { evidenceTableView } from '$lib/views/evidence-table';
import type { timelineOf } from '$lib/views/timeline-of';
import { compareWords } from '$lib/wording/compare';
import { dotsWords, tooManyText } from '$lib/wording/dots';
import {
	COURSE_EMPTY,
	TIMELINE_EMPTY,
	emptyText,
	undividedText,
	type Ticked
} from '$lib/wording/messages';
import { figureOf, type Figure } from '../figures';

export type Comparison = ReturnType<typeof comparisonView>;
type Timeline = ReturnType<typeof timelineOf>;
type List = ReturnType<typeof evidenceTableView>;

/** What the tables answer to a selection. */
export interface Answer {
	/** How much is ticked; not needed for what a page is sent with, which is never empty. */
	ticked?: Ticked;
	compare: Comparison;
	/** The ways in which what is published for the choice is divided; not needed where it is shown. */
	divisions?: Dimension[];
	timeline: Timeline | null;
	list: List | null;
}

export type Views = ReturnType<typeof viewsOf>;

/** An answer with its words and its drawing. */
export function viewsOf(answer: Answer) {
	const { compare, timeline, list, ticked } = answer;
	const figure = figureOrNothing(timeline ?? compare);
	const words = 'drawing' in compare ? dotsWords(compare) : compareWords(compare);
	const isEmpty = list ? list.evidence.length === 0 : !figure;
	// Who does not see that nothing is shown hears why.
	const reason = emptyReason(answer, words.notices);
	if (isEmpty && ticked) words.choice = emptyText(ticked, reason);
	return { ...answer, words, figure, reason };
}

/** Why there is nothing to present; "" where there is. A table is presented as its comparison. */
export function nothingText({ figure, reason }: Views, selection: Selection): string {
	return figure ? '' : emptyText(tickedOf(selection), reason);
}

/** Why there can be nothing to draw although something is published; undefined where nothing is. */
function emptyReason(
	{ compare, timeline, divisions = [] }: Answer,
	notices: string[]
): string | undefined {
	if (timeline) return 'drawing' in timeline ? COURSE_EMPTY : TIMELINE_EMPTY;
	if ('drawing' in compare) {
		if (compare.tooMany) return tooManyText(compare.tooMany, MOST_LINES);
		if (compare.undivided.length === 0) return undefined;
		const others = divisions.filter(({ id }) => id !== compare.by.id);
		return undividedText(
			compare.by.label,
			others.map(({ label }) => label)
		);
	}
	return compare.leftOut.length + compare.inapplicable.length > 0 ? notices.join(' ') : undefined;
}

/** Asks the tables, once they are there. */
export type Ask = (selection: Selection) => Answer;

/** The drawing of a view; null where there is nothing to draw. */
function figureOrNothing(view: Comparison | Timeline): Figure | null {
	return partsOf(view) > 0 ? figureOf(view) : null;
}

function partsOf(view: Comparison | Timeline): number {
	if ('panels' in view) return view.panels.length;
	if ('years' in view) return view.years.length + view.ages.length;
	return 'sections' in view ? view.sections.length : view.blocks.length;
}
