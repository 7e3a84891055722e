/** Draws a deck with PptxGenJS: a layout with a real title, and the parts of each slide in reading order. */

import PptxGenJS from 'pptxgenjs';
import type { Deck, DeckSlide } from './deck';
import type { Run } from './arial';
import {
	BASE_SIZE,
	FOOT_SIZE,
	NUMBER,
	TITLE_ROOM,
	TITLE_SIZES,
	TITLE_SPACING,
	evidenceRuns,
	placesOf,
	sourceRuns,
	type Box
} from './places';
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
 * @param pictures the picture of each slide as base64
 */
export async function drawn(deck: Deck, pictures: string[]): Promise<Uint8Array> {
	const pptx = new PptxGenJS();
	pptx.layout = 'LAYOUT_WIDE';
	pptx.theme = { headFontFace: FONT, bodyFontFace: FONT };
	pptx.title = plain(deck.title);
	pptx.subject = plain(deck.subject);
	pptx.author = plain(deck.author);
	pptx.defineSlideMaster({
		title: deck.names.layout,
		objects: [{ placeholder: { options: titleOptions(), text: deck.names.titlePrompt } }],
		slideNumber: {
			...inches(NUMBER),
			margin: 0,
			fontSize: FOOT_SIZE,
			color: INK,
			align: 'right'
		}
	});
	deck.slides.forEach((slide, index) => addSlide(pptx, deck, slide, pictures[index]!));
	return (await pptx.write({ outputType: 'uint8array' })) as Uint8Array;
}

/** The title of the layout. The library knows the distance of its lines too, and its types do not. */
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
function addSlide(pptx: PptxGenJS, deck: Deck, words: DeckSlide, picture: string): void {
	const places = placesOf(words);
	const text = { isTextBox: true, margin: 0, valign: 'top', lang: deck.language } as const;
	const slide = pptx.addSlide({ masterName: deck.names.layout });
	slide.addText(plain(words.title), { placeholder: 'title' });
	slide.addText(plain(words.subtitle), {
		...text,
		...inches(places.base),
		objectName: deck.names.base,
		fontSize: BASE_SIZE,
		color: SOFT
	});
	slide.addImage({
		...inches(places.picture),
		data: `image/png;base64,${picture}`,
		objectName: deck.names.picture,
		altText: plain(words.picture.alt)
	});
	slide.addShape('line', {
		...inches(places.rule),
		objectName: deck.names.rule,
		line: { color: LINE, width: 1 }
	});
	const foot = { ...text, fontSize: FOOT_SIZE };
	slide.addText(runsOf(evidenceRuns(words)), {
		...foot,
		...inches(places.evidence),
		objectName: deck.names.evidence,
		color: INK
	});
	slide.addText(runsOf(sourceRuns(words)), {
		...foot,
		...inches(places.source),
		objectName: deck.names.source,
		color: SOFT
	});
}

/** The runs of a paragraph, with spaces between them; one that is empty is left out. */
function runsOf(runs: Run[]): PptxGenJS.TextProps[] {
	const said = runs.map((run) => ({ ...run, text: plain(run.text) })).filter(({ text }) => text);
	return said.map(({ text, bold = false }, index) => ({
		text: index < said.length - 1 ? `${text} ` : text,
		options: { bold }
	}));
}

function inches({ x, y, w, h }: Box): Box {
	return {
		x: x / POINTS_AN_INCH,
		y: y / POINTS_AN_INCH,
		w: w / POINTS_AN_INCH,
		h: h / POINTS_AN_INCH
	};
}
