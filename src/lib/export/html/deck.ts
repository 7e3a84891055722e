/** What a briefing as one HTML file is made of: words, and drawings as SVG text. Nothing of the study is decided here. */

/** A part of the notes, under its own heading. */
export interface HtmlNotes {
	heading: string;
	paragraphs: string[];
}

interface Common {
	title: string;
	/** Under the title, in the words of whoever made the briefing. */
	line?: string;
	notes: HtmlNotes[];
}

/** What the briefing is called and what it rests on. */
export interface HtmlTitle extends Common {
	type: 'title';
	facts: string[];
}

/** Words alone. */
export interface HtmlWords extends Common {
	type: 'words';
	role: 'section' | 'statement' | 'question';
	label?: string;
}

/** A figure with everything that must stand beside it. */
export interface HtmlFigure extends Common {
	type: 'figure';
	/** Population and base. */
	base: string;
	/** The figure as SVG, its ids used nowhere else in the file: as on a slide, and for a narrow window. */
	drawing: string;
	narrowDrawing: string;
	kind: string;
	caveat: string;
	source: string;
	remark: string;
}

/** Sources, limits and whom to call. */
export interface HtmlClosing extends Common {
	type: 'closing';
	sources: string[];
	caveat: string;
	remark: string;
	supportHeading: string;
	support: { name: string; contact: string; detail: string }[];
}

export type HtmlSlide = HtmlTitle | HtmlWords | HtmlFigure | HtmlClosing;

/** What the buttons do; each has its label among the words. */
export const ACTIONS = [
	'previous',
	'next',
	'list',
	'notes',
	'blank',
	'full-screen',
	'keys',
	'leave'
] as const;
export type Action = (typeof ACTIONS)[number];

/** What the file says around the slides. */
export interface HtmlFileWords {
	/** "3 of 9". */
	position(number: number, count: number): string;
	/** "Slide 3 of 9", for a reader who does not see it. */
	slideName(number: number, count: number): string;
	notes: string;
	present: string;
	slideList: string;
	controls: string;
	actions: Record<Action, string>;
	close: string;
	keys: string;
	/** The keys, and what each does. */
	keyRows: { keys: string; does: string }[];
	letterKeys: string;
	blankStatus: string;
}

export interface HtmlDeck {
	title: string;
	/** What the briefing rests on, for programs that list files. */
	subject: string;
	author: string;
	language: 'en-GB';
	/** The font as a `data:` address; null leaves the choice to the browser. */
	font: string | null;
	words: HtmlFileWords;
	slides: HtmlSlide[];
}
