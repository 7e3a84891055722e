/** Draws a picked figure again from the address that it was picked from. */

import type { Pick } from '$lib/briefing/deck';
import type { Tables } from '$lib/data/tables';
import { parseAddress } from '$lib/selection/address';
import { compareView } from '$lib/views/compare';
import { directionsView } from '$lib/views/directions';
import { formsView } from '$lib/views/forms';
import { patternsView } from '$lib/views/patterns';
import { prevalenceView } from '$lib/views/prevalence';
import { timelineView } from '$lib/views/timeline';
import { figureOf, type Figure, type FigureView } from './figures';
import { selectionSlides } from './slides';

/** The slides of a pick; none when it names a figure that this version does not have. */
export function pickSlides(tables: Tables, pick: Pick): Figure[] {
	const { selection } = parseAddress(pick.address.split('?')[1] ?? '');
	if (pick.figure === 'compare' || pick.figure === 'timeline') {
		return selectionSlides(tables, { ...selection, view: pick.figure });
	}
	const view = viewOf(tables, pick);
	return view ? [figureOf(view)] : [];
}

function viewOf(tables: Tables, pick: Pick): FigureView | null {
	const { selection } = parseAddress(pick.address.split('?')[1] ?? '');
	switch (pick.figure) {
		case 'prevalence':
			return prevalenceView(tables, selection.study);
		case 'forms':
			return formsView(tables, selection.study);
		case 'characteristics':
		case 'responses':
			return directionsView(tables, selection.study, pick.figure);
		case 'patterns':
			return patternsView(tables, selection.study);
		case 'compare':
			return compareView(tables, selection);
		case 'timeline':
			return timelineView(tables, selection);
		default:
			return null;
	}
}
