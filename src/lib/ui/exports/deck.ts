/** Makes a slide deck of figures: each drawn as a picture, with its words around it and its notes. */

import supportLines from '$data/support-lines.csv?raw';
import type { Study } from '$lib/data/study';
import { parseSupportLines } from '$lib/data/support-lines';
import { pngFile } from '$lib/export/png';
import type { Deck, Picture } from '$lib/export/pptx/deck';
import { svgFile } from '$lib/export/svg';
import { SITE_NAME } from '$lib/wording/pages';
import { SHAPE_NAMES, partTitle, slideWords } from '$lib/wording/slide';
import { speakerNotes } from '$lib/wording/speaker-notes';
import type { Figure } from '../figures';
import { offScreen } from './off-screen';
import SlideDrawing from './SlideDrawing.svelte';

/** One slide to be: a figure, and the whole address of the view that it comes from. */
export interface DeckPage {
	figure: Figure;
	address: string;
}

type Drawing = Omit<Picture, 'alt'>;

/** Pixels for each unit of a drawing: 2,368 across, more than a projector of 1,920 shows. */
const SCALE = 4;

/**
 * The figures that a figure becomes on slides: itself, or the parts of a comparison or a timeline.
 * The tables load here, because a page that shows one figure does not need them.
 *
 * @param address whole address of the view, which says what was chosen
 */
export async function slidesOf(figure: Figure, address: string): Promise<Figure[]> {
	if (figure.id !== 'compare' && figure.id !== 'timeline') return [figure];
	const [{ tables }, { pickSlides }] = await Promise.all([
		import('$lib/data/bundled'),
		import('../pick-figure')
	]);
	return pickSlides(tables, { figure: figure.id, address });
}

/**
 * A deck with one slide a page, in this order; slides that share a title are numbered in it.
 *
 * @param draw makes the picture of a figure
 */
export async function deckOf(
	pages: DeckPage[],
	study: Study,
	title: string,
	draw: (figure: Figure) => Promise<Drawing> = drawing
): Promise<Deck> {
	const titles = pages.map(({ figure }) => figure.words.title);
	const deck: Deck = {
		title,
		subject: study.citation,
		author: SITE_NAME,
		language: 'en-GB',
		names: SHAPE_NAMES,
		slides: []
	};
	for (const [index, { figure, address }] of pages.entries()) {
		const { alt, ...words } = slideWords(figure.words, study);
		const same = (until?: number) =>
			titles.slice(0, until).filter((one) => one === words.title).length;
		deck.slides.push({
			...words,
			title: partTitle(words.title, same(index) + 1, same()),
			picture: { ...(await draw(figure)), alt },
			notes: speakerNotes(figure.words, figure.view, {
				study,
				address,
				supportLines: parseSupportLines(supportLines)
			})
		});
	}
	return deck;
}

async function drawing(figure: Figure): Promise<Drawing> {
	return await offScreen(SlideDrawing, { figure }, async (element) => {
		const svg = await svgFile(element);
		const { blob } = await pngFile(svg, SCALE);
		return { png: blob, width: svg.width, height: svg.height };
	});
}

/** The deck as a PowerPoint file; what writes it loads here. */
export async function powerPointOf(pages: DeckPage[], study: Study, title: string): Promise<Blob> {
	const [{ pptxFile }, deck] = await Promise.all([
		import('$lib/export/pptx/pptx-file'),
		deckOf(pages, study, title)
	]);
	return await pptxFile(deck);
}
