/** The comparison that a study allows: directions in a grid, or numbers side by side. */

import type { Tables } from '$lib/data/tables';
import type { Selection } from '$lib/selection/selection';
import { compareView, type CompareView } from './compare';
import { contextOf } from './context';
import { dotsView, type DotsView } from './dots';

/** A study that has directions is compared in a grid; one of numbers alone, on axes. */
export function comparisonView(tables: Tables, selection: Selection): CompareView | DotsView {
	const { kinds } = contextOf(tables, selection.study);
	return kinds.includes('direction') ? compareView(tables, selection) : dotsView(tables, selection);
}
