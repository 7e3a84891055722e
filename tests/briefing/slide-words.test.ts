/** The words that a slide has by itself are those of its figure and of the study of its figure. */

import { expect, test } from 'vitest';
import { figureSlide, type FigureSlide } from '$lib/briefing/briefing';
import { pagesOfSlide } from '$lib/ui/briefing/pages';
import { slideWordsOf } from '$lib/ui/briefing/slide-words';
import { notesText } from '$lib/wording/speaker-notes';
import { COMPANIONS, studies, tables } from '../views/companions';
import { stock as mainStock } from './stock';

const stock = { ...mainStock, tables, others: studies };

/** A view of one slide, which alone brings notes to be changed. */
const slideOf = (study: string): FigureSlide => {
	const themes = ['scale', 'change'];
	const slides = themes.flatMap((theme) =>
		['compare', 'timeline'].map((figure) => {
			const address = `/explore/?study=${study}&theme=${theme}&view=${figure}`;
			return figureSlide({ figure, address, added: '' });
		})
	);
	return slides.find((slide) => slideWordsOf(slide, stock).notes)!;
};

test.each(COMPANIONS)('the notes of a slide of %s carry its caveat, and no other', (id) => {
	const slide = slideOf(id);
	const { notes } = slideWordsOf(slide, stock);
	expect(notes).toContain(studies.find((study) => study.id === id)!.caveat);
	expect(notes).not.toContain(stock.study.caveat);
	const [page] = pagesOfSlide(slide, stock);
	expect(notes).toBe(notesText(page!.notes));
});
