/** Draws a picked figure again from the address that it was picked from. */

import { MAIN_STUDY } from '$lib/data/main-study';
import type { Tables } from '$lib/data/tables';
import type { StudyId } from '$lib/data/vocabulary';
import { parseAddress } from '$lib/selection/address';
import { contextOf } from '$lib/views/context';
import { directionsView } from '$lib/views/directions';
import { formsView } from '$lib/views/forms';
import { patternsView } from '$lib/views/patterns';
import { prevalenceView } from '$lib/views/prevalence';
import { figureOf, type Figure } from './figures';
import { directionSlides, patternSlides, selectionSlides } from './slides';

/** Which figure, and the path and query of the page that shows it. */
export interface Picked {
	figure: string;
	address: string;
}

/** The figures of the front page, in its order. */
export const FRONT_FIGURES = ['prevalence', 'forms', 'characteristics', 'patterns', 'responses'];

/**
 * The slides of a picked figure; none when it names a figure, or a value of the choice, that this
 * version does not have: another choice in its place would be another figure.
 */
export function pickSlides(tables: Tables, { figure, address }: Picked): Figure[] {
	const { selection, unknown } = parseAddress(address.split('?')[1]?.split('#')[0] ?? '');
	if (unknown.length > 0 || !hasStudy(tables, selection.study)) return [];
	if (figure === 'compare' || figure === 'timeline') {
		return selectionSlides(tables, { ...selection, view: figure });
	}
	// The front page is about one study; no other has its figures, whatever an address says.
	return selection.study === MAIN_STUDY ? frontSlides(tables, figure) : [];
}

/** The address of the figure itself: on the front page it stands at the part that has its id. */
export function placeOf({ figure, address }: Picked): string {
	const isOfFront = FRONT_FIGURES.includes(figure) && /^\/(\?|$)/.test(address);
	return isOfFront && !address.includes('#') ? `${address}#${figure}` : address;
}

/** Whether the tables of the study are loaded. */
function hasStudy(tables: Tables, study: StudyId): boolean {
	return contextOf(tables, study).groups.length > 0;
}

function frontSlides(tables: Tables, figure: string): Figure[] {
	switch (figure) {
		case 'prevalence':
			return [figureOf(prevalenceView(tables, MAIN_STUDY))];
		case 'forms':
			return [figureOf(formsView(tables, MAIN_STUDY))];
		case 'characteristics':
		case 'responses':
			return directionSlides(directionsView(tables, MAIN_STUDY, figure));
		case 'patterns':
			return patternSlides(patternsView(tables, MAIN_STUDY));
		default:
			return [];
	}
}
