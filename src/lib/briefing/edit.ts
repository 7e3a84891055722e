/** Changes a briefing; each function gives a new one and leaves the old one for those who want it back. */

import {
	LIMITS,
	newId,
	sameFigure,
	shows,
	type Briefing,
	type BriefingSlide,
	type FigureSlide,
	type SectionSlide
} from './briefing';

/** With a slide at its end, or at `index`; the same briefing when it is full. */
export function withSlide(briefing: Briefing, slide: BriefingSlide, index?: number): Briefing {
	if (briefing.slides.length >= LIMITS.slides) return briefing;
	const slides = [...briefing.slides];
	slides.splice(index ?? slides.length, 0, slide);
	return { ...briefing, slides };
}

/** Whether a figure of this view is in the briefing already. */
export function holds(briefing: Briefing, slide: BriefingSlide): boolean {
	return briefing.slides.some((one) => sameFigure(one, slide));
}

export function withoutSlide(briefing: Briefing, id: string): Briefing {
	return { ...briefing, slides: briefing.slides.filter((slide) => slide.id !== id) };
}

/** Without the slide of a figure; the same briefing where it has none. */
export function withoutFigure(briefing: Briefing, figure: string, address: string): Briefing {
	const slide = briefing.slides.find((one) => shows(one, { figure, address }));
	return slide ? withoutSlide(briefing, slide.id) : briefing;
}

/** With a slide where it was before it was removed; the same briefing where it is there already. */
export function withSlideAgain(briefing: Briefing, slide: BriefingSlide, index: number): Briefing {
	const isThere = briefing.slides.some(({ id }) => id === slide.id);
	return isThere ? briefing : withSlide(briefing, slide, index);
}

/** With other slides in the place of one. */
export function withSlideAs(briefing: Briefing, id: string, others: BriefingSlide[]): Briefing {
	const slides = briefing.slides.flatMap((slide) => (slide.id === id ? others : [slide]));
	return slides.length > LIMITS.slides ? briefing : { ...briefing, slides };
}

/** With a slide moved by `step` places, as far as there is room. */
export function movedSlide(briefing: Briefing, id: string, step: number): Briefing {
	const from = briefing.slides.findIndex((slide) => slide.id === id);
	const to = Math.max(0, Math.min(briefing.slides.length - 1, from + step));
	const slide = briefing.slides[from];
	if (!slide || from === to) return briefing;
	const slides = briefing.slides.filter((one) => one !== slide);
	slides.splice(to, 0, slide);
	return { ...briefing, slides };
}

/** With the slides in the order of these ids; a slide that is not named keeps its place at the end. */
export function inOrderOf(briefing: Briefing, ids: string[]): Briefing {
	const place = (slide: BriefingSlide) => {
		const index = ids.indexOf(slide.id);
		return index < 0 ? ids.length : index;
	};
	const slides = [...briefing.slides].sort((a, b) => place(a) - place(b));
	return { ...briefing, slides };
}

/** The words of a slide that a reader may change; `undefined` brings back what the slide has by itself. */
export type SlideWords = Partial<
	Pick<FigureSlide, 'statement' | 'line' | 'notes' | 'question' | 'asked'> &
		Pick<SectionSlide, 'title'>
>;

export function withWords(briefing: Briefing, id: string, words: SlideWords): Briefing {
	const slides = briefing.slides.map((slide) =>
		slide.id === id ? (kept({ ...slide, ...words }) as BriefingSlide) : slide
	);
	return { ...briefing, slides };
}

/** The words of the title slide and the closing slide. */
export type BriefingWords = Partial<Omit<Briefing, 'id' | 'slides'>>;

export function withOwnWords(briefing: Briefing, words: BriefingWords): Briefing {
	return kept({ ...briefing, ...words });
}

/** The same briefing as another one, with slides of its own. */
export function copied(briefing: Briefing, name: string): Briefing {
	const slides = briefing.slides.map((slide) => ({ ...slide, id: newId() }));
	return { ...briefing, id: newId(), name, slides };
}

/** Without the parts that say nothing, so that two equal briefings are equal in a file too. */
function kept<T extends object>(value: T): T {
	return Object.fromEntries(
		Object.entries(value).filter(([, part]) => part !== undefined && part !== false)
	) as T;
}
