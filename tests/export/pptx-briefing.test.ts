import { beforeAll, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { LIMITS } from '$lib/briefing/briefing';
import type { Deck, ListSlide, WordsSlide } from '$lib/export/pptx/deck';
import { NUMBER, type Box } from '$lib/export/pptx/places';
import { titlePlace } from '$lib/export/pptx/title-place';
import { listPlaces, wordsPlaces } from '$lib/export/pptx/words-places';
import { deckOf } from '$lib/ui/exports/deck';
import { study } from '../wording/every-figure';
import { PAGES, briefingDeck } from './pptx-briefing';
import { all, opened, shapes, targets, type Opened } from './pptx-deck';

const slidePath = (index: number) => `ppt/slides/slide${index + 1}.xml`;
let deck: Deck;
let file: Opened;

beforeAll(async () => {
	deck = await briefingDeck();
	file = await opened(deck);
});

/** Boxes that share more than a hair, and boxes that leave the slide. */
function faults(slide: WordsSlide | ListSlide): string[] {
	const places = slide.type === 'list' ? listPlaces(slide) : wordsPlaces(slide);
	const boxes = [...Object.entries(places), ['number', NUMBER] as const].filter(
		(one): one is [string, Box] => one[1] !== null
	);
	const outside = boxes.filter(
		([, { x, y, w, h }]) => x < 30 || y < 15 || x + w > 930.1 || y + h > 525.1
	);
	const shared = boxes.flatMap(([a, one], index) =>
		boxes
			.slice(index + 1)
			.filter(
				([, other]) =>
					Math.min(one.x + one.w, other.x + other.w) - Math.max(one.x, other.x) > 0.1 &&
					Math.min(one.y + one.h, other.y + other.h) - Math.max(one.y, other.y) > 0.1
			)
			.map(([b]) => `${a} and ${b}`)
	);
	return [...outside.map(([name]) => `${name} leaves the slide`), ...shared];
}

const wordsSlides = () => deck.slides.filter((slide) => slide.type !== 'figure');

describe('a deck of a briefing', () => {
	test('has a slide for each page, in order, each with its title in a real placeholder', () => {
		expect(deck.slides.map(({ title }) => title)).toEqual(PAGES.map(({ title }) => title));
		PAGES.forEach(({ title }, index) => {
			const [first] = shapes(file.xml(slidePath(index)));
			expect(first!.paragraphs).toEqual([title]);
			expect(all(first!.element, 'p:ph')[0]!.getAttribute('type')).toBe('title');
			expect(new Set(first!.sizes)).toEqual(new Set([titlePlace(deck.slides[index]!).size]));
		});
	});

	test('says every word of its pages as live text', () => {
		PAGES.forEach((page, index) => {
			const said = shapes(file.xml(slidePath(index))).flatMap((shape) => shape.paragraphs);
			const expected =
				page.type === 'title'
					? page.facts
					: page.type === 'words'
						? [page.label, page.line]
						: page.type === 'figure'
							? [page.line, page.words.subtitle]
							: [
									page.caveat,
									page.remark,
									...page.sources,
									page.supportHeading,
									...page.support.map(
										({ name, contact, detail }) => `${name}: ${contact} ${detail}`
									)
								];
			for (const text of expected) if (text) expect(said, `slide ${index + 1}`).toContain(text);
		});
	});

	test('has two layouts with a title each: for figures and for words', () => {
		const layouts = deck.slides.map((_, index) =>
			targets(file, slidePath(index)).find((path) => /slideLayouts/.test(path))!
		);
		deck.slides.forEach(({ type }, index) => {
			expect(layouts[index] === layouts.find((_, at) => deck.slides[at]!.type === 'figure')).toBe(
				type === 'figure'
			);
			const held = all(file.xml(layouts[index]!), 'p:ph').map((one) => one.getAttribute('type'));
			expect(held).toEqual(['title', 'sldNum']);
		});
	});

	test('is set for a room: titles 36 points or more, everything 18 or more', () => {
		deck.slides.forEach((slide, index) => {
			const sizes = shapes(file.xml(slidePath(index))).flatMap((shape) => shape.sizes);
			for (const size of sizes) expect(size, slide.title).toBeGreaterThanOrEqual(18);
			if (slide.type !== 'figure' && slide.title.length < 100)
				expect(titlePlace(slide).size, slide.title).toBeGreaterThanOrEqual(36);
		});
	});

	test('has nothing that overlaps or leaves a slide of words', () => {
		expect(wordsSlides().length).toBeGreaterThan(4);
		for (const slide of wordsSlides()) expect(faults(slide), slide.title).toEqual([]);
	});

	test('keeps its room for the longest words that a briefing may hold', () => {
		const text = (most: number) =>
			fc.lorem({ maxCount: 40 }).map((words) => words.slice(0, most).trim());
		fc.assert(
			fc.property(text(LIMITS.statement), text(LIMITS.line), text(60), (title, line, label) => {
				const slide: WordsSlide = { type: 'words', title, line, label, foot: [], notes: [] };
				expect(faults(slide)).toEqual([]);
			})
		);
	});
});

describe('making a long deck', () => {
	const draw = () => Promise.resolve({ png: new Uint8Array(), width: 592, height: 200 });

	test('tells how far it is', async () => {
		const told: string[] = [];
		const onprogress = (done: number, total: number) => told.push(`${done} of ${total}`);
		await deckOf(PAGES, [study], 'A', { draw, onprogress });
		expect(told).toEqual(PAGES.map((_, index) => `${index + 1} of ${PAGES.length}`));
	});

	test('stops where it is told to', async () => {
		const stop = new AbortController();
		const made = deckOf(PAGES, [study], 'A', {
			draw,
			signal: stop.signal,
			onprogress: (done) => {
				if (done === 2) stop.abort();
			}
		});
		await expect(made).rejects.toThrow(/abort/i);
	});
});
