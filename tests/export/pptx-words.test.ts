import { beforeAll, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { Deck, FigureSlide } from '$lib/export/pptx/deck';
import { escaped, plain } from '$lib/export/pptx/xml';
import { FIVE } from '../wording/every-figure';
import {
	all,
	deckOfFigures,
	figureSlides,
	opened,
	paragraphs,
	parsed,
	shapes,
	withWords
} from './pptx-deck';

let deck: Deck;
let slides: FigureSlide[];

beforeAll(async () => {
	deck = await deckOfFigures([FIVE[0]![1]]);
	slides = figureSlides(deck);
});

/** What a slide says where each of its words is this one. */
async function said(text: string) {
	const words: Partial<FigureSlide> = {
		title: text,
		subtitle: text,
		kind: text,
		caveat: text,
		source: text,
		remark: text,
		picture: { ...slides[0]!.picture, alt: text },
		notes: [{ heading: text, paragraphs: [text] }]
	};
	const file = await opened({ ...withWords(deck, words), title: text, subject: text });
	const slide = file.xml('ppt/slides/slide1.xml');
	const body = shapes(file.xml('ppt/notesSlides/notesSlide1.xml'))[1]!;
	return {
		title: shapes(slide)[0]!.paragraphs,
		live: paragraphs(slide).slice(1, -1).filter(Boolean),
		alt: all(slide, 'p:pic')[0]!.getElementsByTagName('p:cNvPr')[0]!.getAttribute('descr'),
		notes: body.paragraphs,
		core: all(file.xml('docProps/core.xml'), 'dc:title')[0]!.textContent,
		slideTitles: all(file.xml('docProps/app.xml'), 'vt:lpstr').at(-1)!.textContent
	};
}

describe('words of any kind', () => {
	test.each([
		['quotes', `He said “yes”, "no" and 'maybe'`],
		['mark-up', '<b>5 < 6 & 7 > 6</b> &amp; ]]> <!-- --> {{x}} ${y} $& $1'],
		['an emoji', 'A 👩‍👧 and a 🇬🇧'],
		['text from right to left', 'שלום and مرحبا'],
		['a formula', '=1+1'],
		['an attribute of the file itself', 'lang="en-US" sz="100" type="title"'],
		['200 characters', 'Boys and young men who displayed it '.repeat(6).slice(0, 200).trim()]
	])('stand as they are everywhere: %s', async (_, text) => {
		expect(await said(text)).toEqual({
			title: [text],
			live: [text, `${text} ${text}`, `${text} ${text}`],
			alt: text,
			notes: [text, text],
			core: text,
			slideTitles: text
		});
	});

	test('lose what no XML may hold: control characters and half a character', async () => {
		const { title, notes, alt } = await said('a\u0000b\u0007c\u001Bd\uFFFEe\uD83Df\uDC00g');
		expect([title, notes, alt]).toEqual([['abcdefg'], ['abcdefg', 'abcdefg'], 'abcdefg']);
	});

	test('stand on one line, because a line break would end a title', async () => {
		expect((await said('one\ntwo\r\n\tthree')).title).toEqual(['one two three']);
	});

	test('may be missing, but for the title', async () => {
		const words = { subtitle: '', kind: '', caveat: '', remark: '', notes: [] };
		const file = await opened(withWords(deck, words));
		const slide = file.xml('ppt/slides/slide1.xml');
		expect(paragraphs(slide).filter(Boolean)).toEqual([
			deck.slides[0]!.title,
			slides[0]!.source,
			'1'
		]);
		expect(shapes(file.xml('ppt/notesSlides/notesSlide1.xml'))[1]!.paragraphs).toEqual(['']);
	});

	test('can stand in XML, as an attribute and as text, whatever they are', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const xml = parsed(`<a b="${escaped(text)}">${escaped(text)}</a>`);
				expect(xml.documentElement!.textContent).toBe(plain(text));
				expect(xml.documentElement!.getAttribute('b')).toBe(plain(text));
			}),
			{ numRuns: 200 }
		);
	});
});
