import { beforeAll, describe, expect, test } from 'vitest';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import type { Deck } from '$lib/export/pptx/deck';
import { figurePlaces } from '$lib/export/pptx/figure-places';
import { SLIDE } from '$lib/export/pptx/places';
import { pptxFile } from '$lib/export/pptx/pptx-file';
import { FIGURES, deckOfFigures, figureSlides } from '../export/pptx-deck';
import { converted } from './libreoffice';
import { pdfPages, pdfPlaces, plain } from '../pdf';

let deck: Deck;
let file: Uint8Array;

beforeAll(async () => {
	deck = await deckOfFigures(FIGURES);
	file = new Uint8Array(await (await pptxFile(deck)).arrayBuffer());
});

describe('LibreOffice', () => {
	let pdf: Uint8Array;

	beforeAll(async () => {
		pdf = await converted(file, 'pptx');
	}, 120_000);

	test('shows one page a slide, with its title, base, caveat and source as text', async () => {
		const pages = await pdfPages(pdf);
		expect(pages).toHaveLength(deck.slides.length);
		figureSlides(deck).forEach((slide, index) => {
			const { title, subtitle, kind, caveat, source, remark } = slide;
			for (const text of [title, subtitle, `${kind} ${caveat}`, `${source} ${remark}`])
				expect(pages[index], `slide ${index + 1}`).toContain(plain(text));
			expect(pages[index]!.endsWith(String(index + 1))).toBe(true);
		});
	});

	test('lets no text run out of the box that was measured for it', async () => {
		const pages = await pdfPlaces(pdf);
		figureSlides(deck).forEach((slide, index) => {
			const { title, base, evidence, source } = figurePlaces(slide);
			const inside = [title, base, evidence, source];
			for (const run of pages[index]!) {
				const below = SLIDE.height - run.y;
				const box = inside.find(({ y, h }) => below > y && below < y + h);
				const number = run.text === String(index + 1);
				expect(box ?? number, `slide ${index + 1}: “${run.text}”`).toBeTruthy();
				if (box && !number) expect(run.x + run.width).toBeLessThan(box.x + box.w + 3);
			}
		});
	});
});

describe('LibreOffice, saving the deck as its own format', () => {
	let pages: Element[];

	beforeAll(async () => {
		const parts = unzipSync(await converted(file, 'pptx', 'odp'));
		const content = new DOMParser().parseFromString(strFromU8(parts['content.xml']!), 'text/xml');
		pages = [...content.getElementsByTagName('draw:page')];
	}, 120_000);

	const words = (element: Element) =>
		[...element.getElementsByTagName('text:p')].map((paragraph) => paragraph.textContent);

	test('finds each title to be a title', () => {
		const titles = pages.map((page) =>
			[...page.getElementsByTagName('draw:frame')]
				.filter((frame) => frame.getAttribute('presentation:class') === 'title')
				.map((frame) => words(frame).join(' '))
		);
		expect(titles).toEqual(deck.slides.map(({ title }) => [title]));
	});

	test('keeps the alt text of each picture', () => {
		const texts = pages.map((page) =>
			[...page.getElementsByTagName('svg:desc')].map((one) => one.textContent)
		);
		expect(texts).toEqual(figureSlides(deck).map(({ picture }) => [picture.alt]));
	});

	test('keeps the notes of each slide, paragraph by paragraph', () => {
		deck.slides.forEach(({ notes }, index) => {
			const [page] = pages[index]!.getElementsByTagName('presentation:notes');
			const said = words(page!);
			for (const { heading, paragraphs } of notes) {
				for (const text of [heading, ...paragraphs]) expect(said).toContain(text);
			}
		});
	});
});
