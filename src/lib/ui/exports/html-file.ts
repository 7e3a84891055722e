/** Makes one HTML file of a briefing: its pages as slides, each figure drawn in. */

import type { FormatName } from '$lib/charts/format';
import type { Study } from '$lib/data/study';
import { fontData } from '$lib/export/font';
import type { HtmlDeck, HtmlSlide } from '$lib/export/html/deck';
import { cleanMarkup } from '$lib/export/svg';
import { citationsText } from '$lib/wording/citation';
import { HTML_FILE } from '$lib/wording/html-file';
import type { FigurePage, Page } from '../briefing/page';
import type { Figure } from '../figures';
import HtmlDrawing from './HtmlDrawing.svelte';
import { offScreen } from './off-screen';

/** What a drawing in the file is made from; its id is used nowhere else in the file. */
export interface DrawingToBe extends Record<string, unknown> {
	figure: Figure;
	format: FormatName;
	id: string;
	description: string;
}

/**
 * The slides of the file, in the order of the pages.
 *
 * @param studies those whose figures are shown
 * @param name of the briefing; without one the file has the name of the explorer
 * @param font the font as a `data:` address; null leaves it to the browser
 * @param draw makes the SVG text of a figure
 */
export async function htmlDeckOf(
	pages: Page[],
	studies: Study[],
	name: string,
	font: string | null,
	draw: (drawing: DrawingToBe) => Promise<string> = drawn
): Promise<HtmlDeck> {
	const { author, ...words } = HTML_FILE;
	const slides: HtmlSlide[] = [];
	for (const [index, page] of pages.entries()) {
		slides.push(page.type === 'figure' ? await figureSlide(page, index + 1, draw) : page);
	}
	const title = name || author;
	const subject = citationsText(studies);
	return { title, subject, author, language: 'en-GB', font, words, slides };
}

async function figureSlide(
	{ title, line, notes, figure, words }: FigurePage,
	number: number,
	draw: (drawing: DrawingToBe) => Promise<string>
): Promise<HtmlSlide> {
	const { subtitle: base, kind, caveat, source, remark, alt: description } = words;
	const [drawing, narrowDrawing] = [
		await draw({ figure, format: 'slide', id: `picture-${number}`, description }),
		await draw({ figure, format: 'narrow', id: `narrow-picture-${number}`, description })
	];
	const around = { base, kind, caveat, source, remark };
	return { type: 'figure', title, line, notes, ...around, drawing, narrowDrawing };
}

async function drawn(drawing: DrawingToBe): Promise<string> {
	return await offScreen(HtmlDrawing, drawing, async (svg) =>
		// A document of HTML knows the namespace of its drawings.
		cleanMarkup(new XMLSerializer().serializeToString(svg)).replace(/ xmlns="[^"]*"/, '')
	);
}

/** The briefing as the text of one HTML file; what writes it loads here. */
export async function htmlOf(pages: Page[], studies: Study[], name: string): Promise<string> {
	const [{ htmlFile }, { scriptSource }, deck] = await Promise.all([
		import('$lib/export/html/html-file'),
		import('$lib/export/html/inline'),
		htmlDeckOf(pages, studies, name, await fontData())
	]);
	return htmlFile(deck, await scriptSource());
}
