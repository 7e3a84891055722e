import { beforeAll, describe, expect, test } from 'vitest';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import type { Deck } from '$lib/export/pptx/deck';
import { SLIDE } from '$lib/export/pptx/places';
import { pptxFile } from '$lib/export/pptx/pptx-file';
import { briefingDeck } from '../export/pptx-briefing';
import { pdfPages, pdfPlaces, plain } from '../pdf';
import { converted } from './libreoffice';

let deck: Deck;
let file: Uint8Array;

beforeAll(async () => {
	deck = await briefingDeck();
	file = new Uint8Array(await (await pptxFile(deck)).arrayBuffer());
});

/** Every text that a slide shows beside its picture. */
function texts(slide: Deck['slides'][number]): string[] {
	const own =
		slide.type === 'figure'
			? [slide.line, slide.subtitle, slide.kind, slide.caveat, slide.source, slide.remark]
			: slide.type === 'words'
				? [slide.label, slide.line, ...slide.foot]
				: [slide.heading, ...slide.entries.map(({ text }) => text), ...slide.foot];
	return [slide.title, ...own].filter((text) => text !== undefined);
}

describe('LibreOffice, with a briefing of every kind of page', () => {
	test('shows one page a slide, with every text, inside the slide', async () => {
		const pdf = await converted(file, 'pptx');
		const pages = await pdfPages(pdf);
		expect(pages).toHaveLength(deck.slides.length);
		deck.slides.forEach((slide, index) => {
			for (const text of texts(slide)) expect(pages[index], slide.title).toContain(plain(text));
		});
		for (const runs of await pdfPlaces(pdf)) {
			for (const { x, y, width } of runs) {
				expect(x).toBeGreaterThan(30);
				expect(x + width).toBeLessThan(SLIDE.width - 29);
				expect(y).toBeGreaterThan(14);
			}
		}
	}, 120_000);

	test('finds each title to be a title, and the notes and alt texts of each slide', async () => {
		const parts = unzipSync(await converted(file, 'pptx', 'odp'));
		const content = new DOMParser().parseFromString(strFromU8(parts['content.xml']!), 'text/xml');
		const pages = [...content.getElementsByTagName('draw:page')];
		const words = (element: Element) =>
			[...element.getElementsByTagName('text:p')].map((paragraph) => paragraph.textContent);
		expect(pages).toHaveLength(deck.slides.length);
		deck.slides.forEach((slide, index) => {
			const page = pages[index]!;
			const title = [...page.getElementsByTagName('draw:frame')].find(
				(frame) => frame.getAttribute('presentation:class') === 'title'
			);
			expect(words(title!).join(' ')).toBe(slide.title);
			const said = words(page.getElementsByTagName('presentation:notes')[0]!);
			for (const { heading, paragraphs } of slide.notes)
				for (const text of [heading, ...paragraphs]) expect(said, slide.title).toContain(text);
			const alts = [...page.getElementsByTagName('svg:desc')].map((one) => one.textContent);
			expect(alts).toEqual(slide.type === 'figure' ? [slide.picture.alt] : []);
		});
	}, 120_000);
});
