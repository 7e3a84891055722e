/** Turns a briefing into its pages: each figure drawn again from its view, broken where it would be too small to read. */

import type { Briefing, BriefingSlide, FigureSlide, SectionSlide } from '$lib/briefing/briefing';
import type { Study } from '$lib/data/study';
import type { SupportLine } from '$lib/data/support-lines';
import type { Tables } from '$lib/data/tables';
import {
	QUESTION_LABEL,
	closingNotes,
	closingWords,
	openingFacts,
	openingNotes,
	wordsNotes,
	type Ground
} from '$lib/wording/briefing-pages';
import { DISCUSSION } from '$lib/wording/speaker-notes';
import { pickSlides, placeOf } from '../pick-figure';
import { pagesOfFigures } from './figure-page';
import type { FigurePage, Page, WordsPage } from './page';
import { hasRoom } from './room';

/** What a briefing is drawn from. */
export interface Stock extends Ground {
	tables: Tables;
	/** The studies beside the main one whose tables are there. */
	others?: Study[];
	supportLines: SupportLine[];
	/** Where the site is, such as "https://example.org"; addresses of views begin with it. */
	origin: string;
}

/** The study of a figure; the main one where it is not among the others. */
export function studyOf({ study, others = [] }: Stock, id: string): Study {
	return others.find((one) => one.id === id) ?? study;
}

/** The studies whose figures are shown, each once; the main one where there are none. */
export function citedIn(pages: Page[], main: Study): Study[] {
	const shown = pages.flatMap((page) => (page.type === 'figure' ? [page.study] : []));
	return shown.length > 0 ? [...new Set(shown)] : [main];
}

/** All pages of a briefing, with the title slide and the closing slide; a figure that is gone has none. */
export function pagesOf(briefing: Briefing, stock: Stock): Page[] {
	const pages = briefing.slides.flatMap((slide) => pagesOfSlide(slide, stock));
	const ground = { ...stock, cited: citedIn(pages, stock.study) };
	return [
		{
			type: 'title',
			slide: null,
			title: briefing.name,
			line: briefing.line,
			facts: openingFacts(ground),
			notes: openingNotes(ground, briefing.openingNotes)
		},
		...pages,
		{
			type: 'closing',
			slide: null,
			...closingWords(ground),
			notes: closingNotes(ground, briefing.closingNotes)
		}
	];
}

/** The pages of one slide; none where its figure can no longer be drawn. */
export function pagesOfSlide(slide: BriefingSlide, stock: Stock): Page[] {
	return slide.type === 'section' ? [sectionPage(slide)] : figurePages(slide, stock);
}

function sectionPage({ id, title, line, notes }: SectionSlide): WordsPage {
	return { type: 'words', role: 'section', slide: id, title, line, notes: wordsNotes(notes) };
}

function figurePages(slide: FigureSlide, stock: Stock): Page[] {
	const figures = pickSlides(stock.tables, slide);
	if (figures.length === 0) return [];
	const study = studyOf(stock, figures[0]!.view.context.study);
	const address = stock.origin + placeOf(slide);
	const { supportLines } = stock;
	const pages = pagesOfFigures(figures, { study, address, supportLines }, slide);
	return [...pages.flatMap((page) => withRoom(page, slide)), ...questionPages(slide, pages[0]!)];
}

/** The page itself; where its own words leave too little room, these get a page before it. */
function withRoom(page: FigurePage, slide: FigureSlide): Page[] {
	const own = slide.statement !== undefined || page.line !== undefined;
	if (!own || hasRoom(page)) return [page];
	const short = { ...page, title: page.figure.words.title, line: undefined };
	const statement: WordsPage = {
		type: 'words',
		role: 'statement',
		slide: page.slide,
		title: page.title,
		line: page.line,
		notes: page.notes
	};
	return [statement, short];
}

function questionPages(slide: FigureSlide, { notes }: FigurePage): WordsPage[] {
	const title = slide.question ?? DISCUSSION;
	if (!slide.asked || !title) return [];
	return [
		{ type: 'words', role: 'question', slide: slide.id, label: QUESTION_LABEL, title, notes }
	];
}
