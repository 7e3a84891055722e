/** A briefing as an HTML file, made without a browser. */

import { readFileSync } from 'node:fs';
import supportCsv from '$data/support-lines.csv?raw';
import { tables } from '$lib/data/bundled';
import { parseSupportLines } from '$lib/data/support-lines';
import { LIMITS, type Briefing, type FigureSlide } from '$lib/briefing/briefing';
import type { HtmlDeck } from '$lib/export/html/deck';
import { cleanMarkup } from '$lib/export/svg';
import type { Page } from '$lib/ui/briefing/page';
import { pagesOf } from '$lib/ui/briefing/pages';
import { htmlDeckOf, type DrawingToBe } from '$lib/ui/exports/html-file';
import HtmlDrawing from '$lib/ui/exports/HtmlDrawing.svelte';
import { FRONT_FIGURES } from '$lib/ui/pick-figure';
import { markup } from '../charts/drawing';
import { study } from '../wording/every-figure';

/** The font of the site, as a file holds it. */
export const FONT = `data:font/woff2;base64,${readFileSync('static/fonts/source-sans-3.woff2', 'base64')}`;

const figure = (id: string, address: string, own: Partial<FigureSlide> = {}): FigureSlide => ({
	type: 'figure',
	id: `${id} ${address}`,
	figure: id,
	address,
	added: '',
	...own
});

const words = (length: number) => 'as long as may be '.repeat(20).slice(0, length).trim();

/** Every kind of slide, the longest texts, every figure of the front page, and own words in each place for them. */
export const BRIEFING: Briefing = {
	id: 'a',
	name: 'What one study found: a briefing for schools',
	line: 'Designated safeguarding leads, autumn term',
	slides: [
		{
			type: 'section',
			id: 's',
			title: 'What was found',
			line: 'Five figures',
			notes: 'Go slowly.'
		},
		...FRONT_FIGURES.map((id) => figure(id, '/')),
		figure('prevalence', '/', {
			statement: 'About half of the cases had a technology side',
			line: 'For our training day',
			notes: 'Ask who has seen this.',
			question: 'What do we record?',
			asked: true
		}),
		figure('compare', '/explore/?group=ta-only&group=both&theme=characteristics'),
		figure('timeline', '/explore/?group=both&view=timeline'),
		{ type: 'section', id: 'l', title: words(LIMITS.statement), line: words(LIMITS.line) }
	]
};

/** The pages of a briefing. */
export function pages(briefing = BRIEFING): Page[] {
	return pagesOf(briefing, {
		tables,
		study,
		supportLines: parseSupportLines(supportCsv),
		origin: 'https://example.org'
	});
}

const drawn = (drawing: DrawingToBe) => Promise.resolve(cleanMarkup(markup(HtmlDrawing, drawing)));

/** The same as a deck, its figures drawn without a browser. */
export async function deck(
	of = pages(),
	font: string | null = FONT,
	name = BRIEFING.name
): Promise<HtmlDeck> {
	return await htmlDeckOf(of, [study], name, font, drawn);
}
