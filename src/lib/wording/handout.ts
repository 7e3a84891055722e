/** The words of a briefing on paper: the page that prints it, and what stands around its slides. */

import type { Study } from '$lib/data/study';
import { SITE_NAME } from './pages';
import { runningFoot, versionsText } from './paper';
import type { SlideWords } from './slide';
import { NOTHING_PUBLISHED } from './slide';
import { uncapitalised } from './text';

/** How a briefing is laid out on paper. */
export type PaperLayout = 'slides' | 'handout' | 'notes';

export const PAPER_PAGE = {
	title: `On paper · ${SITE_NAME}`,
	label: 'Briefing on paper',
	/** Where the figures of a page are printed, which have no name. */
	unnamed: 'Figures on paper',
	layout: 'Layout',
	layouts: {
		slides: 'Slides, one a page',
		handout: 'Handout with lines',
		notes: 'Speaker notes'
	},
	print: 'Print',
	back: 'Back to your briefings',
	pdf: 'To save a PDF, print and choose “Save as PDF” in the place of a printer; leave size, margins and scale as they are.',
	looking: 'The sheets are being laid out.',
	noScript:
		'Printing a briefing needs JavaScript. Without it, the findings can be read and printed from the front page.',
	findings: 'Go to the findings'
} as const;

/** What the browser proposes as the name of a PDF. */
export function paperTitle(name: string, layout: PaperLayout): string {
	return `${name || PAPER_PAGE.unnamed} · ${PAPER_PAGE.layouts[layout]}`;
}

/** "12 pages on A4", or on pages of the shape of a slide. */
export function sheetsText(count: number, layout: PaperLayout): string {
	const pages = count === 1 ? '1 page' : `${count} pages`;
	return layout === 'slides' ? `${pages}, 16:9` : `${pages} of A4`;
}

/** The foot of a sheet, in two lines. @param studies those whose figures are shown */
export function sheetFoot(studies: Study[]): string[] {
	return [runningFoot(studies), `${SITE_NAME}. Data version ${versionsText(studies)}.`];
}

/** "Page 2 of 7". @param number counted from 1 */
export function sheetNumber(number: number, count: number): string {
	return `Page ${number} of ${count}`;
}

/** "Slide 2 of 7". @param number counted from 1 */
export function slideNumber(number: number, count: number): string {
	return `Slide ${number} of ${count}`;
}

/** Over notes that go on from the sheet before. */
export function continuedText(slide: string, title: string): string {
	return `${slide}, continued: ${title}`;
}

/** Where the notes stand that a slide shares. */
export function notesWith(slide: string): string {
	return `The notes are with ${uncapitalised(slide)}.`;
}

/** Under a small slide, what it says in letters too small to read. */
export function figureCaption({ subtitle, kind, caveat, source }: SlideWords): string[][] {
	return [[subtitle], [kind, caveat], [source]];
}

/** Beside a small slide, what its figure shows. */
export function figureSentence(words: { sentence: string }): string {
	return words.sentence || NOTHING_PUBLISHED;
}
