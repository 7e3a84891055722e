/** Draws a deck with PptxGenJS: layouts with a real title, and the parts of each slide in reading order. */

import PptxGenJS from 'pptxgenjs';
import type { Run } from './arial';
import type { Deck, FigureSlide, ListSlide, WordsSlide } from './deck';
import {
	BASE_SIZE,
	LINE_SIZE,
	TITLE_SIZES,
	evidenceRuns,
	figurePlaces,
	sourceRuns
} from './figure-places';
import { FOOT_SIZE, NUMBER, TITLE_ROOM, TITLE_SPACING, type Box } from './places';
import { listParagraphs, listPlaces, wordsPlaces, type Placed } from './words-places';
import { plain } from './xml';

const INK = '0B0C0C';
/** Text that says less; still more than 7 to 1 on white. */
const SOFT = '4D5358';
const LINE = 'C8CCD0';
const FONT = 'Arial';
const POINTS_AN_INCH = 72;

/**
 * The file as the library writes it: see mend.ts for what it still lacks.
 *
 * @param pictures the picture of each slide as base64; none for a slide of words
 */
export async function drawn(deck: Deck, pictures: (string | null)[]): Promise<Uint8Array> {
	const pptx = new PptxGenJS();
	pptx.layout = 'LAYOUT_WIDE';
	pptx.theme = { headFontFace: FONT, bodyFontFace: FONT };
	pptx.title = plain(deck.title);
	pptx.subject = plain(deck.subject);
	pptx.author = plain(deck.author);
	for (const title of [deck.names.layout, deck.names.wordsLayout]) {
		pptx.defineSlideMaster({
			title,
			objects: [{ placeholder: { options: titleOptions(), text: deck.names.titlePrompt } }],
			slideNumber: {
				...inches(NUMBER),
				margin: 0,
				fontSize: FOOT_SIZE,
				color: INK,
				align: 'right'
			}
		});
	}
	deck.slides.forEach((slide, index) => {
		const figure = slide.type === 'figure';
		const page = pptx.addSlide({ masterName: deck.names[figure ? 'layout' : 'wordsLayout'] });
		page.addText(plain(slide.title), { placeholder: 'title' });
		if (figure) addFigure(page, deck, slide, pictures[index]!);
		else addWords(page, deck, slide);
	});
	return (await pptx.write({ outputType: 'uint8array' })) as Uint8Array;
}

/** The title of a layout. The library knows the distance of its lines too, and its types do not. */
function titleOptions(): PptxGenJS.PlaceholderProps & { lineSpacingMultiple: number } {
	return {
		name: 'title',
		type: 'title',
		...inches(TITLE_ROOM),
		fontSize: TITLE_SIZES[0]!,
		bold: true,
		color: INK,
		align: 'left',
		valign: 'top',
		margin: 0,
		lineSpacingMultiple: TITLE_SPACING
	};
}

/** What is added first is read first. */
function addFigure(slide: PptxGenJS.Slide, deck: Deck, words: FigureSlide, picture: string): void {
	const { names } = deck;
	const places = figurePlaces(words);
	const put = putOn(slide, deck);
	if (places.line) put(names.line, places.line, LINE_SIZE, INK, [[{ text: words.line! }]]);
	put(names.base, places.base, BASE_SIZE, SOFT, [[{ text: words.subtitle }]]);
	slide.addImage({
		...inches(places.picture),
		data: `image/png;base64,${picture}`,
		objectName: names.picture,
		altText: plain(words.picture.alt)
	});
	addRule(slide, deck, places.rule);
	put(names.evidence, places.evidence, FOOT_SIZE, INK, [evidenceRuns(words)]);
	put(names.source, places.source, FOOT_SIZE, SOFT, [sourceRuns(words)]);
}

function addWords(slide: PptxGenJS.Slide, deck: Deck, words: WordsSlide | ListSlide): void {
	const { names } = deck;
	const put = putOn(slide, deck);
	const places = words.type === 'list' ? listPlaces(words) : wordsPlaces(words);
	const at = (name: string, place: Placed | null, colour: string, paragraphs: Run[][]) => {
		if (place) put(name, place, place.size, colour, paragraphs);
	};
	if (words.type === 'list') at(names.list, places.list, INK, listParagraphs(words));
	else {
		at(names.label, places.label, SOFT, [[{ text: words.label ?? '', bold: true }]]);
		at(names.line, places.line, SOFT, [[{ text: words.line ?? '' }]]);
	}
	if (places.rule) addRule(slide, deck, places.rule);
	const foot = words.foot.map((text) => [{ text }]);
	at(names.foot, places.foot, SOFT, foot);
}

function addRule(slide: PptxGenJS.Slide, { names }: Deck, rule: Box): void {
	const line = { color: LINE, width: 1 };
	slide.addShape('line', { ...inches(rule), objectName: names.rule, line });
}

/** Puts a text of paragraphs on a slide. */
function putOn(slide: PptxGenJS.Slide, { language }: Deck) {
	return (name: string, box: Box, size: number, color: string, paragraphs: Run[][]): void => {
		const runs = paragraphs.flatMap((paragraph, index) =>
			runsOf(paragraph, index < paragraphs.length - 1)
		);
		slide.addText(runs, {
			...inches(box),
			isTextBox: true,
			margin: 0,
			valign: 'top',
			lang: language,
			objectName: name,
			fontSize: size,
			color
		});
	};
}

/** The runs of a paragraph, with spaces between them; one that is empty is left out. */
function runsOf(runs: Run[], ends: boolean): PptxGenJS.TextProps[] {
	const said = runs.map((run) => ({ ...run, text: plain(run.text) })).filter(({ text }) => text);
	return said.map(({ text, bold = false }, index) => {
		const last = index === said.length - 1;
		return { text: last ? text : `${text} `, options: { bold, breakLine: last && ends } };
	});
}

function inches({ x, y, w, h }: Box): Box {
	return {
		x: x / POINTS_AN_INCH,
		y: y / POINTS_AN_INCH,
		w: w / POINTS_AN_INCH,
		h: h / POINTS_AN_INCH
	};
}
