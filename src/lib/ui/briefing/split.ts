/** Parts a view of the explorer into one slide for each part of the study, so that each can have its own words. */

import { figureSlide, type FigureSlide } from '$lib/briefing/briefing';
import { formatAddress, parseAddress } from '$lib/selection/address';
import type { Tables } from '$lib/data/tables';
import { pickSlides } from '../pick-figure';

/** The slides of the parts, without those that show nothing; one slide when it cannot be parted. */
export function partsOf(slide: FigureSlide, tables: Tables): FigureSlide[] {
	if (slide.figure !== 'compare') return [slide];
	const { selection } = parseAddress(slide.address.split('?')[1] ?? '');
	return selection.themes.flatMap((theme) => {
		const address = `/explore/${formatAddress({ ...selection, themes: [theme] })}`;
		const [figure] = pickSlides(tables, { figure: slide.figure, address });
		if (!figure) return [];
		const added = figure.words.title;
		return [figureSlide({ figure: slide.figure, address, added })];
	});
}
