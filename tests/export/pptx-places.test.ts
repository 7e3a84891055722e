import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { FORMATS } from '$lib/charts/format';
import { linesOf } from '$lib/export/pptx/arial';
import type { FigureSlide } from '$lib/export/pptx/deck';
import { figurePlaces } from '$lib/export/pptx/figure-places';
import { NUMBER, SLIDE, type Box } from '$lib/export/pptx/places';
import { slideWords } from '$lib/wording/slide';
import { contrast } from '../charts/contrast-ratio';
import { FIVE, study } from '../wording/every-figure';
import { SLIDES } from '../wording/every-slide';
import { all, deckOfFigures, figureSlides, opened, shapes } from './pptx-deck';

/** Every slide that the explorer can make, once, without its picture. */
const EVERY_SLIDE = [
	...new Map(
		SLIDES.map(([name, figure]): [string, [string, FigureSlide]] => {
			const { width, height } = figure.layout(FORMATS.slide);
			const { alt, ...words } = slideWords(figure.words, study);
			const picture = { png: new Uint8Array(), width, height, alt };
			const slide: FigureSlide = { ...words, type: 'figure', picture, notes: [] };
			return [JSON.stringify(slide), [name, slide]];
		})
	).values()
];

const boxes = (slide: FigureSlide): [string, Box][] => [
	...Object.entries(figurePlaces(slide)).filter((one): one is [string, Box] => one[1] !== null),
	['number', NUMBER]
];

/** Pairs of boxes that share more than a hair, and boxes that leave the slide. */
function faults(slide: FigureSlide): string[] {
	const placed = boxes(slide);
	const outside = placed
		.filter(([, { x, y, w, h }]) => x < 30 || y < 15 || x + w > 930.1 || y + h > 525)
		.map(([name]) => `${name} leaves the slide`);
	const shared = placed.flatMap(([a, one], index) =>
		placed
			.slice(index + 1)
			.filter(
				([, other]) =>
					Math.min(one.x + one.w, other.x + other.w) - Math.max(one.x, other.x) > 0.1 &&
					Math.min(one.y + one.h, other.y + other.h) - Math.max(one.y, other.y) > 0.1
			)
			.map(([b]) => `${a} and ${b}`)
	);
	return [...outside, ...shared];
}

describe('on every slide that the explorer can make', () => {
	test('nothing overlaps, and nothing leaves the slide', () => {
		expect(EVERY_SLIDE.length).toBeGreaterThan(100);
		for (const [name, slide] of EVERY_SLIDE) expect(faults(slide), name).toEqual([]);
	});

	test('the title has 36 points or, where it is long, 32 or more', () => {
		const sizes = EVERY_SLIDE.map(([, slide]) => figurePlaces(slide).title.size);
		expect(Math.min(...sizes)).toBeGreaterThanOrEqual(32);
		for (const [name, slide] of EVERY_SLIDE) {
			if (slide.title.length < 60) expect(figurePlaces(slide).title.size, name).toBe(36);
		}
	});

	test('no line of a title or a base parts a number or a word with a hyphen', () => {
		for (const [name, slide] of EVERY_SLIDE) {
			const { title, base } = figurePlaces(slide);
			const lines = [
				...linesOf([{ text: slide.title, bold: true }], title.w, title.size).slice(0, -1),
				...linesOf([{ text: slide.subtitle }], base.w, 20).slice(0, -1)
			];
			for (const line of lines) expect(line, name).not.toMatch(/[\d%-]$/);
		}
	});

	test('no text in the picture is smaller than 18 points', () => {
		for (const [name, slide] of EVERY_SLIDE) {
			const scale = figurePlaces(slide).picture.w / slide.picture.width;
			expect(FORMATS.slide.small * scale, name).toBeGreaterThanOrEqual(18);
		}
	});
});

describe('the longest words', () => {
	const [, known] = EVERY_SLIDE[0]!;

	test('of a title take more lines, and leave the picture its room', () => {
		const title = 'What the study says of it '.repeat(8).slice(0, 200);
		const places = figurePlaces({ ...known, title });
		expect(places.title.size).toBe(32);
		expect(places.picture.h).toBeGreaterThan(120);
		expect(faults({ ...known, title })).toEqual([]);
	});

	test('overlap with nothing', () => {
		fc.assert(
			fc.property(
				fc.lorem({ maxCount: 40 }),
				fc.lorem({ maxCount: 30 }),
				fc.lorem({ maxCount: 40 }),
				(title, subtitle, caveat) => {
					expect(faults({ ...known, title, subtitle, caveat })).toEqual([]);
				}
			)
		);
	});
});

describe('lines', () => {
	test('hold each word once, in order, and never more than the width', () => {
		fc.assert(
			fc.property(fc.lorem({ maxCount: 60 }), fc.integer({ min: 300, max: 900 }), (text, width) => {
				const lines = linesOf([{ text }], width, 20);
				expect(lines.join(' ')).toBe(text);
				for (const line of lines) expect(linesOf([{ text: line }], width, 20)).toEqual([line]);
			})
		);
	});

	test('are more in bold than in regular, and one at least', () => {
		const text = 'Boys who displayed TA-HSB only seemed to meet a more punitive response. '.repeat(
			9
		);
		const regular = linesOf([{ text }], 300, 20).length;
		expect(linesOf([{ text, bold: true }], 300, 20).length).toBeGreaterThan(regular);
		expect(linesOf([{ text: '' }], 300, 20)).toHaveLength(1);
	});

	test('count a word that is wider than its box as several', () => {
		expect(linesOf([{ text: 'm'.repeat(100) }], 300, 20).length).toBeGreaterThan(4);
	});
});

test('the file has these places and sizes, and ink that stands out from white', async () => {
	const deck = await deckOfFigures(FIVE.map(([, figure]) => figure));
	const file = await opened(deck);
	figureSlides(deck).forEach((words, index) => {
		const slide = file.xml(`ppt/slides/slide${index + 1}.xml`);
		const [title, base, picture, rule, evidence, source, number] = shapes(slide);
		const places = figurePlaces(words);
		const written = { title, base, picture, rule, evidence, source };
		for (const [name, { box }] of Object.entries(written as Record<string, { box: Box }>)) {
			const { x, y, w, h } = places[name as keyof typeof places]!;
			for (const [side, value] of Object.entries({ x, y, w, h }))
				expect(box[side as keyof Box], `${name} ${side}`).toBeCloseTo(value, 0);
		}
		expect(new Set(title!.sizes)).toEqual(new Set([places.title.size]));
		for (const size of base!.sizes) expect(size).toBeGreaterThanOrEqual(20);
		for (const shape of [evidence, source, number])
			for (const size of shape!.sizes) expect(size).toBeGreaterThanOrEqual(18);
		const runs = [...all(slide, 'a:rPr'), ...all(slide, 'a:defRPr')];
		const inks = runs.flatMap((run) => all(run, 'a:srgbClr').map((one) => one.getAttribute('val')));
		expect(inks.length).toBeGreaterThan(4);
		for (const ink of inks) expect(contrast(`#${ink}`, '#ffffff')).toBeGreaterThanOrEqual(7);
	});
	expect(SLIDE.width / SLIDE.height).toBeCloseTo(16 / 9, 5);
});
