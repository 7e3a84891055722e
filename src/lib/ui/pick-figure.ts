/** Draws a picked figure again from the address that it was picked from. */

import type { Pick } from '$lib/briefing/deck';
import type { Tables } from '$lib/data/tables';
import type { StudyId } from '$lib/data/vocabulary';
import { parseAddress } from '$lib/selection/address';
import { directionsView } from '$lib/views/directions';
import { formsView } from '$lib/views/forms';
import { patternsView } from '$lib/views/patterns';
import { prevalenceView } from '$lib/views/prevalence';
import { figureOf, type Figure, type FigureView } from './figures';
import { selectionSlides } from './slides';

/** The slides of a pick; none when it names a figure that this version does not have. */
export function pickSlides(tables: Tables, pick: Pick): Figure[] {
	const { selection } = parseAddress(pick.address.split('?')[1] ?? '');
	if (pick.figure === 'compare' || pick.figure === 'timeline') {
		return selectionSlides(tables, { ...selection, view: pick.figure });
	}
	const view = viewOf(tables, pick.figure, selection.study);
	return view ? [figureOf(view)] : [];
}

function viewOf(tables: Tables, figure: string, study: StudyId): FigureView | null {
	switch (figure) {
		case 'prevalence':
			return prevalenceView(tables, study);
		case 'forms':
			return formsView(tables, study);
		case 'characteristics':
		case 'responses':
			return directionsView(tables, study, figure);
		case 'patterns':
			return patternsView(tables, study);
		default:
			return null;
	}
}
