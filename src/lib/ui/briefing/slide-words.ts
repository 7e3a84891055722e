/** What the builder needs of one slide: its name, and the words that it has by itself. */

import type { BriefingSlide } from '$lib/briefing/briefing';
import type { Tables } from '$lib/data/tables';
import { SLIDE_ACTIONS, UNNAMED_SECTION, pagesMark } from '$lib/wording/briefing';
import { notesText, speakerNotes } from '$lib/wording/speaker-notes';
import type { Figure } from '../figures';
import { pickSlides, placeOf } from '../pick-figure';
import { pageCount } from './page-count';
import { studyOf, type Stock } from './pages';

interface SlideWordsOf {
	title: string;
	marks: string[];
	/** The figure's own statement and notes. */
	statement: string;
	notes: string;
	/** What it was called when it was added. */
	added: string;
	/** Whether the data have no figure for it. */
	gone: boolean;
	/** Whether its pages have different statements of their own. */
	several: boolean;
	/** Whether it has several pages. */
	parted: boolean;
}

/** Drawing views is not free, and a list asks again after each letter that is typed. */
type Own = Omit<SlideWordsOf, 'title' | 'marks' | 'added'>;
const known = new WeakMap<Tables, Map<string, Own>>();

export function slideWordsOf(slide: BriefingSlide, stock: Stock): SlideWordsOf {
	if (slide.type === 'section') {
		const title = slide.title || UNNAMED_SECTION;
		return {
			title,
			marks: [],
			statement: '',
			notes: '',
			added: title,
			gone: false,
			several: false,
			parted: false
		};
	}
	const own = figureWords(slide.figure, slide.address, stock);
	const written = [slide.statement, slide.line, slide.notes, slide.question];
	const pages = pageCount(slide, stock);
	const marks = [
		pages > 1 && pagesMark(pages),
		own.gone && SLIDE_ACTIONS.gone,
		written.some((text) => text !== undefined) && SLIDE_ACTIONS.own,
		slide.asked && SLIDE_ACTIONS.asked
	].filter((mark) => typeof mark === 'string');
	const original = own.several || !own.statement ? slide.added : own.statement;
	const title = slide.statement ?? (original || slide.figure);
	return { ...own, title, marks, added: slide.added };
}

function figureWords(figure: string, address: string, stock: Stock) {
	const key = `${figure} ${stock.origin}${address}`;
	const drawn = known.get(stock.tables) ?? new Map<string, Own>();
	known.set(stock.tables, drawn);
	const before = drawn.get(key);
	if (before) return before;
	const figures = pickSlides(stock.tables, { figure, address });
	const [first] = figures;
	const titles = new Set(figures.map(({ words }) => words.title));
	// Of several pages each has its own; a text for all of them begins empty.
	const notes =
		first && figures.length === 1 ? notesOf(first, placeOf({ figure, address }), stock) : '';
	const words = {
		statement: first?.words.title ?? '',
		notes,
		gone: first === undefined,
		several: titles.size > 1,
		parted: figures.length > 1
	};
	drawn.set(key, words);
	return words;
}

function notesOf({ words, view }: Figure, address: string, stock: Stock): string {
	const study = studyOf(stock, view.context.study);
	return notesText(speakerNotes(words, view, { ...stock, study, address }));
}
