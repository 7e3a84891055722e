/** What a slide deck is made of: words, and one picture a slide. Nothing of the study is decided here. */

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

/** One figure on one slide. */
export interface DeckSlide {
	title: string;
	/** Population and base. */
	subtitle: string;
	picture: Picture;
	/** Which kinds of evidence the picture shows. */
	kind: string;
	caveat: string;
	source: string;
	/** "Not an NSPCC publication." */
	remark: string;
	/** For the speaker; the long words about the source stand here. */
	notes: NoteSection[];
}

/** What the layouts, and the shapes of a slide, are called in the lists that PowerPoint shows. */
export interface ShapeNames {
	layout: string;
	/** A layout without anything on it. */
	blankLayout: string;
	/** Stands in the empty title of a slide that somebody adds. */
	titlePrompt: string;
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
