/** The pages of a figure by itself: one, or the parts that it becomes on slides. */

import supportLines from '$data/support-lines.csv?raw';
import type { Study } from '$lib/data/study';
import { parseSupportLines } from '$lib/data/support-lines';
import { pagesOfFigures } from '../briefing/figure-page';
import type { FigurePage } from '../briefing/page';
import type { Figure } from '../figures';

/**
 * The figures that a figure becomes on slides. The tables load here, because a page that shows one
 * figure does not need them; two figures are always one slide.
 *
 * @param address whole address of the view, which says what was chosen
 */
export async function slidesOf(figure: Figure, address: string): Promise<Figure[]> {
	if (figure.id === 'prevalence' || figure.id === 'forms') return [figure];
	const [{ loadStudies }, { pickSlides }] = await Promise.all([
		import('$lib/data/load-study'),
		import('../pick-figure')
	]);
	const { tables } = await loadStudies([figure.view.context.study]);
	return pickSlides(tables, { figure: figure.id, address });
}

/** The pages of figures by themselves. */
export function figurePages(figures: Figure[], study: Study, address: string): FigurePage[] {
	return pagesOfFigures(figures, {
		study,
		address,
		supportLines: parseSupportLines(supportLines)
	});
}
