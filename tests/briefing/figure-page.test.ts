/** A figure by itself has the same pages as in a briefing of nothing but it. */

import { expect, test } from 'vitest';
import { figureSlide } from '$lib/briefing/briefing';
import type { Page } from '$lib/ui/briefing/page';
import { pagesOfSlide } from '$lib/ui/briefing/pages';
import { figurePages } from '$lib/ui/exports/figure-pages';
import { FRONT_FIGURES, pickSlides, placeOf } from '$lib/ui/pick-figure';
import { COMPANIONS, studies, tables } from '../views/companions';
import { stock as mainStock } from './stock';

const stock = { ...mainStock, tables, others: studies };
const VIEWS = [
	...FRONT_FIGURES.map((figure) => [figure, '/']),
	...[stock.study.id, ...COMPANIONS].flatMap((study) =>
		['compare', 'timeline'].map((figure) => [figure, `/explore/?study=${study}`])
	)
] as [string, string][];

/** What is said and drawn; layouts are functions, and each figure has its own. */
const said = (pages: Page[]) =>
	pages.map((page) =>
		page.type === 'figure' ? { ...page, slide: null, figure: page.figure.view } : page
	);

test.each(VIEWS)('%s of %s', (figure, address) => {
	const figures = pickSlides(tables, { figure, address });
	const id = figures[0]!.view.context.study;
	const study = [stock.study, ...studies].find((one) => one.id === id)!;
	const alone = figurePages(figures, study, stock.origin + placeOf({ figure, address }));
	const slide = figureSlide({ figure, address, added: '' });
	expect(said(alone)).toEqual(said(pagesOfSlide(slide, stock)));
});
