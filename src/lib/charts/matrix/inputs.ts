/** What each figure that is a matrix hands to the matrix layout. */

import type { CompareView } from '$lib/views/compare';
import type { DirectionsView } from '$lib/views/directions';
import type { CompareWords } from '$lib/wording/compare';
import type { FigureWords } from '$lib/wording/figure';
import type { Format } from '../format';
import { matrixLayout } from './layout';
import type { MatrixLayout } from './placement';

/** Characteristics or responses: one section without a heading. */
export function directionsLayout(
	view: DirectionsView,
	_: FigureWords,
	format: Format
): MatrixLayout {
	const { context, columns, rows } = view;
	return matrixLayout({ context, columns, sections: [{ heading: null, rows }] }, format);
}

/** The comparison: one section for each part of the study. */
export function compareLayout(
	view: CompareView,
	words: CompareWords,
	format: Format
): MatrixLayout {
	// A slide of one part has its name in the title.
	const named = format.name !== 'slide' || view.sections.length > 1;
	const sections = view.sections.map(({ rows }, index) => ({
		heading: named ? words.sections[index]! : null,
		rows
	}));
	return matrixLayout({ context: view.context, columns: view.columns, sections }, format);
}
