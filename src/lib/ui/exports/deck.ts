/** Makes a slide deck of pages: each figure drawn as a picture, with its words around it and its notes. */

import type { Study } from '$lib/data/study';
import { pngFile } from '$lib/export/png';
import type { Deck, DeckSlide, Picture } from '$lib/export/pptx/deck';
import { svgFile } from '$lib/export/svg';
import { citationsText } from '$lib/wording/citation';
import { SITE_NAME } from '$lib/wording/pages';
import { SHAPE_NAMES } from '$lib/wording/slide';
import type { FigurePage, Page } from '../briefing/page';
import type { Figure } from '../figures';
import { offScreen } from './off-screen';
import SlideDrawing from './SlideDrawing.svelte';

type Drawing = Omit<Picture, 'alt'>;

/** How a long deck is made: told after each slide, and stopped between two. */
export interface Making {
	onprogress?: (done: number, total: number) => void;
	signal?: AbortSignal;
	/** Makes the picture of a figure. */
	draw?: (figure: Figure) => Promise<Drawing>;
}

/** Pixels for each unit of a drawing: 2,368 across, more than a projector of 1,920 shows. */
const SCALE = 4;

/**
 * A deck with one slide a page, in this order. One picture is drawn at a time, so that a long deck
 * takes no more memory than its file.
 *
 * @param studies those whose figures are shown
 * @throws AbortError where it is stopped
 */
export async function deckOf(
	pages: Page[],
	studies: Study[],
	title: string,
	{ draw = drawing, onprogress, signal }: Making = {}
): Promise<Deck> {
	const slides: DeckSlide[] = [];
	for (const page of pages) {
		signal?.throwIfAborted();
		slides.push(page.type === 'figure' ? await figureSlide(page, draw) : wordsSlide(page));
		onprogress?.(slides.length, pages.length);
	}
	return {
		title,
		subject: citationsText(studies),
		author: SITE_NAME,
		language: 'en-GB',
		names: SHAPE_NAMES,
		slides
	};
}

async function figureSlide(
	{ title, line, words, figure, notes }: FigurePage,
	draw: (figure: Figure) => Promise<Drawing>
): Promise<DeckSlide> {
	const { alt, ...said } = words;
	return { ...said, type: 'figure', title, line, notes, picture: { ...(await draw(figure)), alt } };
}

function wordsSlide(page: Exclude<Page, FigurePage>): DeckSlide {
	const { title, notes } = page;
	switch (page.type) {
		case 'title':
			return { type: 'words', title, line: page.line, foot: page.facts, notes };
		case 'words':
			return { type: 'words', title, label: page.label, line: page.line, foot: [], notes };
		case 'closing':
			return {
				type: 'list',
				title,
				heading: page.supportHeading,
				entries: page.support.map(({ contact, ...line }) => ({ ...line, text: contact })),
				foot: [page.caveat, ...page.sources, page.remark],
				notes
			};
	}
}

async function drawing(figure: Figure): Promise<Drawing> {
	return await offScreen(SlideDrawing, { figure }, async (element) => {
		const svg = await svgFile(element);
		const { blob } = await pngFile(svg, SCALE);
		return { png: blob, width: svg.width, height: svg.height };
	});
}

/** The deck as a PowerPoint file; what writes it loads here. Errors as `deckOf`. */
export async function powerPointOf(
	pages: Page[],
	studies: Study[],
	title: string,
	making?: Making
): Promise<Blob> {
	const [{ pptxFile }, deck] = await Promise.all([
		import('$lib/export/pptx/pptx-file'),
		deckOf(pages, studies, title, making)
	]);
	return await pptxFile(deck);
}
