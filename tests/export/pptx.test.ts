import { beforeAll, describe, expect, test } from 'vitest';
import type { Deck, FigureSlide } from '$lib/export/pptx/deck';
import { pptxFile } from '$lib/export/pptx/pptx-file';
import { FIVE } from '../wording/every-figure';
import {
	FIGURES,
	all,
	deckOfFigures,
	figureSlides,
	opened,
	paragraphs,
	shapes,
	targets,
	type Opened
} from './pptx-deck';

const slidePath = (index: number) => `ppt/slides/slide${index + 1}.xml`;
const notesPath = (index: number) => `ppt/notesSlides/notesSlide${index + 1}.xml`;
let deck: Deck;
let slides: FigureSlide[];
let file: Opened;

beforeAll(async () => {
	deck = await deckOfFigures(FIGURES);
	slides = figureSlides(deck);
	file = await opened(deck);
});

describe('each slide', () => {
	test('has a title of its own, in a real placeholder that its layout has too', () => {
		const titles = deck.slides.map((_, index) => {
			const [title] = shapes(file.xml(slidePath(index)));
			const [placeholder] = all(title!.element, 'p:ph');
			expect([...placeholder!.attributes].map((one) => `${one.name} ${one.value}`)).toEqual([
				'type title'
			]);
			expect(title!.paragraphs).toEqual([deck.slides[index]!.title]);
			return title!.paragraphs[0];
		});
		expect(new Set(titles).size).toBe(titles.length);
		const layout = targets(file, slidePath(0)).find((path) => /slideLayouts/.test(path))!;
		const held = all(file.xml(layout), 'p:ph').map((one) => one.getAttribute('type'));
		expect(held).toEqual(['title', 'sldNum']);
		expect(paragraphs(file.xml(layout))[0]).toBe(deck.names.titlePrompt);
	});

	test('is read in order: title, base, picture, evidence, source, number', () => {
		const { base, picture, rule, evidence, source } = deck.names;
		for (const index of deck.slides.keys()) {
			const names = shapes(file.xml(slidePath(index))).map(({ name }) => name);
			expect(names).toEqual([
				'Title 1',
				base,
				picture,
				rule,
				evidence,
				source,
				'Slide Number Placeholder 0'
			]);
		}
	});

	test('has its base, its kind of evidence, its caveat and its source as live text', () => {
		slides.forEach((words, index) => {
			const said = shapes(file.xml(slidePath(index))).flatMap((shape) => shape.paragraphs);
			expect(said).toContain(words.subtitle);
			expect(said).toContain(`${words.kind} ${words.caveat}`);
			expect(said).toContain(`${words.source} ${words.remark}`);
			expect(said.at(-1)).toBe(String(index + 1));
		});
		expect(slides[0]!.subtitle).toContain('Base: 275 cases');
		expect(slides[0]!.caveat).toContain('not all children');
		expect(slides[0]!.remark).toContain('Not an NSPCC publication');
	});

	test('has its figure as a picture of the same shape, with alt text', () => {
		slides.forEach(({ picture }, index) => {
			const pictures = all(file.xml(slidePath(index)), 'p:pic');
			expect(pictures).toHaveLength(1);
			const { box } = shapes(file.xml(slidePath(index)))[2]!;
			expect(all(pictures[0]!, 'p:cNvPr')[0]!.getAttribute('descr')).toBe(picture.alt);
			expect(box.w / box.h).toBeCloseTo(picture.width / picture.height, 2);
			const written = file.parts[`ppt/media/image-${index + 1}-1.png`]!;
			expect(Buffer.compare(written, picture.png as Uint8Array)).toBe(0);
		});
		expect(slides[0]!.picture.alt).toBe(`${FIVE[0]![1].words.sentence} ${slides[0]!.source}`);
	});

	test('has the number that its layout and its master have too', () => {
		const number = (path: string) =>
			all(file.xml(path), 'a:fld').filter((one) => one.getAttribute('type') === 'slidenum').length;
		const indexOf = (path: string) =>
			all(file.xml(path), 'p:ph')
				.find((one) => one.getAttribute('type') === 'sldNum')!
				.getAttribute('idx');
		const layout = targets(file, slidePath(0)).find((path) => /slideLayouts/.test(path))!;
		for (const path of [slidePath(0), layout, 'ppt/slideMasters/slideMaster1.xml'])
			expect(number(path), path).toBe(1);
		expect(indexOf(slidePath(0))).toBe(indexOf(layout));
		expect(Number(indexOf(layout))).toBeLessThan(100);
		expect(paragraphs(file.xml(layout)).at(-1)).toBe('‹#›');
	});

	test('marks its line as decoration', () => {
		for (const index of deck.slides.keys()) {
			const decorative = all(file.xml(slidePath(index)), 'adec:decorative');
			expect(decorative).toHaveLength(1);
			expect(decorative[0]!.getAttribute('val')).toBe('1');
			const rule = shapes(file.xml(slidePath(index))).find(({ name }) => name === deck.names.rule)!;
			expect(all(rule.element, 'adec:decorative')).toHaveLength(1);
		}
	});

	test('gives each shape an id of its own', () => {
		for (const index of deck.slides.keys()) {
			const ids = all(file.xml(slidePath(index)), 'p:cNvPr').map((one) => one.getAttribute('id'));
			expect(new Set(ids).size).toBe(ids.length);
		}
	});
});

describe('the notes of each slide', () => {
	test('have every section: its heading in bold, and each paragraph its own', () => {
		slides.forEach(({ notes }, index) => {
			const body = shapes(file.xml(notesPath(index))).find(({ element }) =>
				all(element, 'p:ph').some((one) => one.getAttribute('type') === 'body')
			)!;
			expect(body.paragraphs).toEqual(
				notes.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs])
			);
			const bold = all(body.element, 'a:p').filter((paragraph) =>
				all(paragraph, 'a:rPr').every((run) => run.getAttribute('b') === '1')
			);
			expect(bold.map((one) => one.textContent)).toEqual(notes.map(({ heading }) => heading));
		});
	});

	test('belong to their slide and to the master that is registered', () => {
		for (const index of deck.slides.keys()) {
			expect(targets(file, slidePath(index))).toContain(notesPath(index));
			expect(targets(file, notesPath(index))).toEqual(
				expect.arrayContaining([slidePath(index), 'ppt/notesMasters/notesMaster1.xml'])
			);
		}
	});

	test('stand on a page that shows the slide, the notes and the number, and no date', () => {
		const master = file.xml('ppt/notesMasters/notesMaster1.xml');
		expect(all(master, 'p:ph').map((one) => one.getAttribute('type'))).toEqual([
			'sldImg',
			'body',
			'sldNum'
		]);
	});
});

test('a deck without a slide is refused', async () => {
	await expect(pptxFile({ ...deck, slides: [] })).rejects.toThrow(/at least one slide/);
});

test('a picture may be a Blob as well as bytes', async () => {
	const [slide] = slides;
	const png = new Blob([slide!.picture.png as Uint8Array<ArrayBuffer>]);
	const other = await opened({
		...deck,
		slides: [{ ...slide!, picture: { ...slide!.picture, png } }]
	});
	const written = other.parts['ppt/media/image-1-1.png']!;
	expect(Buffer.compare(written, slide!.picture.png as Uint8Array)).toBe(0);
});
