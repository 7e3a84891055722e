/** Puts the notes of each page under its slide, and on as many sheets more as they need. */

import { block } from '$lib/charts/text';
import type { NotesSection } from '$lib/wording/speaker-notes';
import type { Page } from '../briefing/page';
import { LINE, MEASURE, ROOM, RULE } from './a4';

/** Sizes of type, in points. */
export const TYPE = { heading: 12, text: 12 };

/** Above a heading, above a paragraph, and between the slide, or the name of one, and the notes. */
export const GAP = { heading: 9, paragraph: 3, notes: 4 };

/** Of a slide as wide as the sheet, and of the line that names it on the sheets that follow. */
export const SLIDE_HEIGHT = (MEASURE * 9) / 16;
export const CONTINUED = 24;

/** Lines of a paragraph that stay together. */
const FEWEST_LINES = 2;

/** A heading, or as much of a paragraph as its sheet has room for. */
export interface NotesPart {
	type: 'heading' | 'paragraph';
	text: string;
	/** Whether it goes on from the sheet before. */
	goesOn: boolean;
}

export interface NotesSheet {
	page: Page;
	/** Its place among the pages, counted from 1. */
	number: number;
	/** Whether the slide is on the sheet before. */
	continued: boolean;
	parts: NotesPart[];
	/** Lines to write on, where a page has no notes. */
	rules: number;
}

/** The sheets of all pages, each page on its own. */
export function notesSheets(pages: Page[]): NotesSheet[] {
	return pages.flatMap((page, index) => sheetsOf(page, index + 1));
}

function sheetsOf(page: Page, number: number): NotesSheet[] {
	const first = ROOM - SLIDE_HEIGHT - GAP.notes;
	if (page.notes.length === 0) {
		const rules = Math.floor(first / RULE);
		return [{ page, number, continued: false, parts: [], rules }];
	}
	return divided(page.notes, first, ROOM - CONTINUED - GAP.notes).map((parts, index) => ({
		page,
		number,
		continued: index > 0,
		parts,
		rules: 0
	}));
}

/** The notes cut into sheets. @param first room on the first of them; @param next on each that follows */
export function divided(sections: NotesSection[], first: number, next: number): NotesPart[][] {
	const sheets: NotesPart[][] = [[]];
	let left = first;
	const put = (part: NotesPart, height: number) => {
		sheets.at(-1)!.push(part);
		left -= height;
	};
	const turn = () => {
		sheets.push([]);
		left = next;
	};
	for (const { heading, paragraphs } of sections) {
		const head = GAP.heading + TYPE.heading * LINE;
		// A heading has lines under it.
		if (left < head + GAP.paragraph + FEWEST_LINES * TYPE.text * LINE) turn();
		put({ type: 'heading', text: heading, goesOn: false }, head);
		for (const paragraph of paragraphs) {
			let lines = block(paragraph, MEASURE, { size: TYPE.text }).lines;
			let goesOn = false;
			while (lines.length > 0) {
				const fit = fitting(lines.length, left - GAP.paragraph);
				if (fit > 0) {
					const text = lines.slice(0, fit).join(' ');
					put({ type: 'paragraph', text, goesOn }, GAP.paragraph + fit * TYPE.text * LINE);
					lines = lines.slice(fit);
					goesOn = true;
				}
				if (lines.length > 0) turn();
			}
		}
	}
	return sheets;
}

/** How many of a paragraph's lines stand in so much room, with none of them alone. */
function fitting(lines: number, room: number): number {
	const most = Math.floor(room / (TYPE.text * LINE));
	if (most >= lines) return lines;
	const fit = Math.min(most, lines - FEWEST_LINES);
	return fit >= FEWEST_LINES ? fit : 0;
}
