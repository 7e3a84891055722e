/** The pages of a briefing as they are shown, spoken to, printed and handed out. */

import type { NotesSection } from '$lib/wording/speaker-notes';
import type { SlideWords } from '$lib/wording/slide';
import type { Study } from '$lib/data/study';
import type { Figure } from '../figures';

interface Common {
	/** The slide of the briefing that it comes from; the first and the last page come from none. */
	slide: string | null;
	title: string;
	notes: NotesSection[];
}

/** What the briefing is called and what it rests on. */
export interface TitlePage extends Common {
	type: 'title';
	line?: string;
	facts: string[];
}

/** Words alone: a section, a statement that leaves no room for its figure, a question to discuss. */
export interface WordsPage extends Common {
	type: 'words';
	role: 'section' | 'statement' | 'question';
	/** Over the title: "To discuss". */
	label?: string;
	line?: string;
}

/** A figure with everything that must stand beside it. */
export interface FigurePage extends Common {
	type: 'figure';
	figure: Figure;
	/** Base, kind of evidence, caveat, source and alt text; they come from the figure alone. */
	words: SlideWords;
	line?: string;
	/** The study that it shows. */
	study: Study;
	/** Whole address of the view. */
	address: string;
}

/** Sources, limits and whom to call. */
export interface ClosingPage extends Common {
	type: 'closing';
	sources: string[];
	caveat: string;
	remark: string;
	supportHeading: string;
	support: { name: string; contact: string; detail: string }[];
}

export type Page = TitlePage | WordsPage | FigurePage | ClosingPage;
