/** What the explorer shows of a selection: the comparison, and the timeline or the table where it is asked for. */

import type { Tables } from '$lib/data/tables';
import type { Selection } from '$lib/selection/selection';
import { comparisonView } from '$lib/views/comparison';
import { evidenceTableView } from '$lib/views/evidence-table';
import { timelineOf } from '$lib/views/timeline-of';
import { compareWords } from '$lib/wording/compare';
import { dotsWords } from '$lib/wording/dots';
import { figureOf, type Figure } from '../figures';

type Comparison = ReturnType<typeof comparisonView>;
type Timeline = ReturnType<typeof timelineOf>;

export type Views = ReturnType<typeof viewsOf>;

/** The views of one selection, whose study is among the tables. */
export function viewsOf(tables: Tables, selection: Selection) {
	const compare = comparisonView(tables, selection);
	const timeline = selection.view === 'timeline' ? timelineOf(tables, selection) : null;
	return {
		compare,
		timeline,
		list: selection.view === 'table' ? evidenceTableView(tables, selection) : null,
		words: 'drawing' in compare ? dotsWords(compare) : compareWords(compare),
		figure: figureOrNothing(timeline ?? compare)
	};
}

/** The drawing of a view; null where there is nothing to draw. */
function figureOrNothing(view: Comparison | Timeline): Figure | null {
	return partsOf(view) > 0 ? figureOf(view) : null;
}

function partsOf(view: Comparison | Timeline): number {
	if ('panels' in view) return view.panels.length;
	if ('years' in view) return view.years.length + view.ages.length;
	return 'sections' in view ? view.sections.length : view.blocks.length;
}
