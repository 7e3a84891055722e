/** Decks to try the PowerPoint writer on, and its file taken apart. */

import { posix } from 'node:path';
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { Resvg } from '@resvg/resvg-js';
import { strFromU8, unzipSync } from 'fflate';
import { FORMATS } from '$lib/charts/format';
import { tables } from '$lib/data/bundled';
import type { Deck, FigureSlide } from '$lib/export/pptx/deck';
import { pptxFile } from '$lib/export/pptx/pptx-file';
import type { Page } from '$lib/ui/briefing/page';
import { deckOf } from '$lib/ui/exports/deck';
import { figurePages } from '$lib/ui/exports/figure-pages';
import type { Figure } from '$lib/ui/figures';
import { selectionSlides } from '$lib/ui/slides';
import { picture } from '../charts/drawing';
import { choosing } from '../views/choices';
import { FIVE, study } from '../wording/every-figure';

export const ADDRESS = 'https://example.org/explore/?group=ta-only&group=both';

/** The deck of these figures, their pictures drawn without a browser. */
export async function deckOfFigures(figures: Figure[], title = 'A briefing'): Promise<Deck> {
	return await deckOfPages(figurePages(figures, study, ADDRESS), title);
}

/** The deck of these pages, their pictures drawn without a browser. */
export async function deckOfPages(pages: Page[], title = 'A briefing'): Promise<Deck> {
	return await deckOf(pages, [study], title, {
		draw: async (figure) => {
			const { width, height } = figure.layout(FORMATS.slide);
			const svg = new Resvg(picture(figure, 'slide'), { font: { loadSystemFonts: false } });
			return { png: new Uint8Array(svg.render().asPng()), width, height };
		}
	});
}

/** The slides of a deck that is made of figures. */
export function figureSlides({ slides }: Deck): FigureSlide[] {
	return slides.filter((slide) => slide.type === 'figure');
}

/** Every figure of the findings, and the slides of one comparison. */
export const FIGURES: Figure[] = [
	...FIVE.map(([, figure]) => figure),
	...selectionSlides(tables, choosing(['ta-only', 'both']))
];

/** The same deck with one slide, some of whose words are others. */
export function withWords(deck: Deck, words: Partial<FigureSlide>): Deck {
	return { ...deck, slides: [{ ...figureSlides(deck)[0]!, ...words }] };
}

/** The parts of a file by path, and each part of XML as a document that a strict parser accepts. */
export interface Opened {
	parts: Record<string, Uint8Array>;
	text(path: string): string;
	xml(path: string): Document;
}

export async function opened(deck: Deck): Promise<Opened> {
	const parts = unzipSync(new Uint8Array(await (await pptxFile(deck)).arrayBuffer()));
	const text = (path: string) => strFromU8(parts[path]!);
	const known = new Map<string, Document>();
	const xml = (path: string) => {
		const document = known.get(path) ?? parsed(text(path));
		known.set(path, document);
		return document;
	};
	return { parts, text, xml };
}

/**
 * The XML as a document.
 *
 * @throws Error at the first fault that a parser can find
 */
export function parsed(xml: string): Document {
	const onError = (level: string, message: string) => {
		throw new Error(`${level}: ${message}`);
	};
	return new DOMParser({ onError }).parseFromString(xml, 'text/xml');
}

/** The parts that are XML. */
export function xmlPaths({ parts }: Opened): string[] {
	return Object.keys(parts).filter((path) => /\.(xml|rels)$/.test(path));
}

/** The relationships of each part: the part that has them, and the path that each points to. */
export function relationships(file: Opened) {
	return xmlPaths(file)
		.filter((path) => path.endsWith('.rels'))
		.map((path) => {
			const owner = posix.join(posix.dirname(path), '..', posix.basename(path, '.rels'));
			const entries = all(file.xml(path), 'Relationship').map((entry) => ({
				id: entry.getAttribute('Id')!,
				target: posix.join(posix.dirname(owner), entry.getAttribute('Target')!)
			}));
			return { owner, entries };
		});
}

/** What one part points to. */
export function targets(file: Opened, owner: string): string[] {
	const found = relationships(file).find((one) => one.owner === owner);
	return found!.entries.map(({ target }) => target);
}

/** Every element of this name, such as "p:sp", in document order. */
export function all(within: Document | Element, name: string): Element[] {
	return [...within.getElementsByTagName(name)];
}

/** The elements directly inside. */
export function children(element: Element): Element[] {
	return [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
}

/** The text of a shape, a paragraph an entry. */
export function paragraphs(within: Document | Element): string[] {
	return all(within, 'a:p').map((paragraph) =>
		all(paragraph, 'a:t')
			.map((run) => run.textContent)
			.join('')
	);
}

/** A shape of a slide: what it is called, what it says, and where it stands, in points. */
export interface Shape {
	element: Element;
	name: string;
	paragraphs: string[];
	box: { x: number; y: number; w: number; h: number };
	/** Sizes of its text, in points. */
	sizes: number[];
}

const EMUS_A_POINT = 12_700;

/** The shapes of a slide in reading order. */
export function shapes(slide: Document): Shape[] {
	const tree = all(slide, 'p:spTree')[0]!;
	return children(tree)
		.filter(({ tagName }) => tagName === 'p:sp' || tagName === 'p:pic')
		.map((element) => {
			const [placed] = all(element, 'a:xfrm');
			const number = (name: string, attribute: string) =>
				Number(placed && all(placed, name)[0]?.getAttribute(attribute)) / EMUS_A_POINT;
			return {
				element,
				name: all(element, 'p:cNvPr')[0]!.getAttribute('name')!,
				paragraphs: paragraphs(element),
				box: {
					x: number('a:off', 'x'),
					y: number('a:off', 'y'),
					w: number('a:ext', 'cx'),
					h: number('a:ext', 'cy')
				},
				sizes: [...all(element, 'a:rPr'), ...all(element, 'a:defRPr')].flatMap((run) =>
					run.hasAttribute('sz') ? [Number(run.getAttribute('sz')) / 100] : []
				)
			};
		});
}
