/** What a slide deck is made of: words, and one picture on the slide of a figure. Nothing of the study is decided here. */

/** A part of the speaker notes, under its own heading. */
export interface NoteSection {
	heading: string;
	paragraphs: string[];
}

/** A figure as a picture. */
export interface Picture {
	png: Blob | Uint8Array;
	/** Size of the drawing in any unit; only its shape counts. */
	width: number;
	height: number;
	/** What it shows, for a reader who does not see it. */
	alt: string;
}

interface Common {
	title: string;
	/** For the speaker; the long words about the source stand here. */
	notes: NoteSection[];
}

/** One figure on one slide. */
export interface FigureSlide extends Common {
	type: 'figure';
	/** Under the title, in the words of whoever made the briefing. */
	line?: string;
	/** Population and base. */
	subtitle: string;
	picture: Picture;
	/** Which kinds of evidence the picture shows. */
	kind: string;
	caveat: string;
	source: string;
	/** "Not an NSPCC publication." */
	remark: string;
}

/** A large title with what goes with it: the first slide, a section, a statement, a question. */
export interface WordsSlide extends Common {
	type: 'words';
	/** Over the title. */
	label?: string;
	line?: string;
	/** At the bottom of the slide. */
	foot: string[];
}

/** A title with a list of names and how to reach them: the last slide. */
export interface ListSlide extends Common {
	type: 'list';
	heading: string;
	/** Each with what it is for. */
	entries: { name: string; text: string; detail: string }[];
	foot: string[];
}

export type DeckSlide = FigureSlide | WordsSlide | ListSlide;

/** What the layouts, and the shapes of a slide, are called in the lists that PowerPoint shows. */
export interface ShapeNames {
	layout: string;
	/** The layout of a slide of words. */
	wordsLayout: string;
	/** A layout without anything on it. */
	blankLayout: string;
	/** Stands in the empty title of a slide that somebody adds. */
	titlePrompt: string;
	label: string;
	line: string;
	list: string;
	foot: string;
	base: string;
	picture: string;
	rule: string;
	evidence: string;
	source: string;
}

export interface Deck {
	title: string;
	subject: string;
	author: string;
	/** Language of every text, for spelling checkers and screen readers. */
	language: 'en-GB';
	names: ShapeNames;
	slides: DeckSlide[];
}
