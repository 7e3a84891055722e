/** Puts the notes of each page under its slide, and on as many sheets more as they need. */

import { block } from '$lib/charts/text';
import { continuedText, notesWith, slideNumber } from '$lib/wording/handout';
import type { NotesSection } from '$lib/wording/speaker-notes';
import type { Page } from '../briefing/page';
import { LINE, MEASURE, ROOM, RULE, paragraphHeight } from './a4';

/** Sizes of type, in points. */
export const TYPE = { heading: 12, paragraph: 12 };

/** Above a heading, above a paragraph, and between the slide, or the name of one, and the notes. */
export const GAP = { heading: 9, paragraph: 3, notes: 4 };

/** Widths of a slide: that of the sheet, and a little less, where this saves a sheet for a few lines. */
const SLIDES = [1, 0.9, 0.8].map((part) => part * MEASURE);

/** What surely fits a line, wherever it is set. */
const SURE_LINE = 0.97 * MEASURE;

/** Lines of a paragraph that stay together. */
const FEWEST_LINES = 2;

/** A heading, or as much of a paragraph as its sheet has room for. */
export interface NotesPart {
	type: 'heading' | 'paragraph';
	text: string;
}

export interface NotesSheet {
	page: Page;
	/** Its place among the pages, counted from 1. */
	number: number;
	/** Width of the slide, in points. */
	slide: number;
	/** In the place of the slide, where that is on the sheet before. */
	continued: string | null;
	parts: NotesPart[];
	/** Lines to write on, where a page has no notes of its own. */
	rules: number;
}

/** The sheets of all pages, each page on its own. */
export function notesSheets(pages: Page[]): NotesSheet[] {
	return pages.flatMap((page, index) => sheetsOf(page, index + 1, pages));
}

function sheetsOf(page: Page, number: number, pages: Page[]): NotesSheet[] {
	const own = ownerOf(page, pages);
	if (own !== page || page.notes.length === 0) return [toWriteOn(page, number, own, pages)];
	const continued = continuedText(slideNumber(number, pages.length), page.title);
	const above = paragraphHeight(continued, MEASURE, { size: TYPE.paragraph, weight: 700 });
	const notes = page.notes.map(broken);
	const sets = SLIDES.map((slide) =>
		divided(notes, under(slide), ROOM - above - GAP.notes).map((parts, index) => ({
			page,
			number,
			slide,
			continued: index > 0 ? continued : null,
			parts,
			rules: 0
		}))
	);
	const fewest = Math.min(...sets.map(({ length }) => length));
	return sets.find(({ length }) => length === fewest)!;
}

/** A slide without notes of its own, with lines in their place. */
function toWriteOn(page: Page, number: number, own: Page, pages: Page[]): NotesSheet {
	const slide = SLIDES[0]!;
	const text = own === page ? null : notesWith(slideNumber(pages.indexOf(own) + 1, pages.length));
	const parts: NotesPart[] = text ? [{ type: 'paragraph', text }] : [];
	const rules = Math.floor((under(slide) - (text ? RULE : 0)) / RULE);
	return { page, number, slide, continued: null, parts, rules };
}

/** Room under a slide of so much width. */
function under(slide: number): number {
	return ROOM - (slide * 9) / 16 - GAP.notes;
}

/** The page under which notes stand that several share: that of their figure. */
function ownerOf(page: Page, pages: Page[]): Page {
	if (page.type !== 'words' || page.notes.length === 0) return page;
	return pages.find((one) => one.type === 'figure' && one.notes === page.notes) ?? page;
}

/** A section with each paragraph in the lines that it is set in. */
interface BrokenSection {
	heading: string;
	paragraphs: string[][];
}

/** Breaks the paragraphs of a section into lines. */
export function broken({ heading, paragraphs }: NotesSection): BrokenSection {
	const lines = (text: string) => block(cut(text), MEASURE, { size: TYPE.paragraph }).lines;
	return { heading, paragraphs: paragraphs.map(lines) };
}

/**
 * A text whose words are no wider than a line. A browser that sets a piece of a word a hair wider
 * than it is measured would cut it again, and a sheet would have twice its lines.
 */
function cut(text: string): string {
	const pieces = (word: string) => block(word, SURE_LINE, { size: TYPE.paragraph }).lines;
	return text.split(/\s+/).flatMap(pieces).join(' ');
}

/** The notes cut into sheets. @param first room on the first of them; @param next on each that follows */
export function divided(sections: BrokenSection[], first: number, next: number): NotesPart[][] {
	const sheets: NotesPart[][] = [[]];
	let left = first;
	const put = (type: NotesPart['type'], lines: string[]) => {
		sheets.at(-1)!.push({ type, text: lines.join(' ') });
		left -= GAP[type] + lines.length * TYPE[type] * LINE;
	};
	const turn = () => {
		sheets.push([]);
		left = next;
	};
	for (const { heading, paragraphs } of sections) {
		const under = paragraphs[0]?.length ?? 0;
		const together = under < 2 * FEWEST_LINES ? under : FEWEST_LINES;
		// A heading has lines under it.
		const needed =
			GAP.heading + TYPE.heading * LINE + GAP.paragraph + together * TYPE.paragraph * LINE;
		if (left < needed) turn();
		put('heading', [heading]);
		for (const paragraph of paragraphs) {
			let lines = paragraph;
			while (lines.length > 0) {
				const fit = fitting(lines.length, left - GAP.paragraph);
				if (fit > 0) put('paragraph', lines.slice(0, fit));
				lines = lines.slice(fit);
				if (lines.length > 0) turn();
			}
		}
	}
	return sheets;
}

/** How many of a paragraph's lines stand in so much room, with none of them alone. */
function fitting(lines: number, room: number): number {
	const most = Math.floor(room / (TYPE.paragraph * LINE));
	if (most >= lines) return lines;
	const fit = Math.min(most, lines - FEWEST_LINES);
	return fit >= FEWEST_LINES ? fit : 0;
}
