/** A briefing: figures of the explorer in an order, with a reader's own words beside them. */

/**
 * One figure of one view. What a reader has not changed is not kept: it comes from the figure
 * itself, and so do its base, its source and its kind of evidence, which nothing here can replace.
 */
export interface FigureSlide {
	type: 'figure';
	id: string;
	/** Id of the figure, such as "compare". */
	figure: string;
	/** Path and query of the page that shows it, such as "/explore/?group=ta-only"; "#" and a part may follow. */
	address: string;
	/** The figure's own statement when it was added; names it where it can no longer be drawn. */
	added: string;
	/** Said in the place of the figure's own statement. */
	statement?: string;
	/** A line for this audience. */
	line?: string;
	/** In the place of the notes that the figure brings. */
	notes?: string;
	/** In the place of the usual question to discuss. */
	question?: string;
	/** Whether the question has a slide of its own, after the figure. */
	asked?: boolean;
}

/** A slide of words alone, that opens a part of the briefing. */
export interface SectionSlide {
	type: 'section';
	id: string;
	title: string;
	line?: string;
	notes?: string;
}

export type BriefingSlide = FigureSlide | SectionSlide;

/** The title slide and the closing slide come by themselves, and are not among the slides. */
export interface Briefing {
	id: string;
	name: string;
	/** Under the name: for whom, when, where. */
	line?: string;
	/** In the place of the usual notes of the title slide. */
	openingNotes?: string;
	/** In the place of the usual notes of the closing slide. */
	closingNotes?: string;
	slides: BriefingSlide[];
}

/** The longest texts, in characters, and the most slides: what still fits a slide, and a browser. */
export const LIMITS = {
	name: 120,
	statement: 180,
	line: 160,
	question: 180,
	notes: 6000,
	/** Of a view of many groups, each of which is named in it. */
	address: 2000,
	added: 400,
	slides: 200
};

/** An id that no other slide or briefing has. */
export function newId(): string {
	// `crypto.randomUUID` is missing where a page is served without encryption.
	const part = () => Math.floor(Math.random() * 36 ** 6).toString(36);
	return `${part()}${part()}`;
}

/** A new slide; a name that is longer than one is kept loses its end, because it only names. */
export function figureSlide(figure: Omit<FigureSlide, 'type' | 'id'>): FigureSlide {
	const added = figure.added.slice(0, LIMITS.added);
	return { type: 'figure', id: newId(), ...figure, added };
}

export function emptyBriefing(name: string): Briefing {
	return { id: newId(), name, slides: [] };
}

/** Whether two slides show the same figure of the same view. */
export function sameFigure(a: BriefingSlide, b: BriefingSlide): boolean {
	return b.type === 'figure' && shows(a, b);
}

/** Whether a slide is that of a figure. */
export function shows(slide: BriefingSlide, of: Pick<FigureSlide, 'figure' | 'address'>): boolean {
	if (slide.type !== 'figure' || slide.figure !== of.figure) return false;
	return viewOf(slide.address) === viewOf(of.address);
}

/** Where on its page a figure stands makes no other view of it. */
function viewOf(address: string): string {
	return address.split('#')[0]!;
}
