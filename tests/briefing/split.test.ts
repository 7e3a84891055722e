/** A view that is parted shows what it showed, with what a reader has written; one of a single part is not parted. */

import { describe, expect, test } from 'vitest';
import { figureSlide, type FigureSlide } from '$lib/briefing/briefing';
import { CATALOGUE, themeIds } from '$lib/data/catalogue';
import { studyIn } from '$lib/selection/address';
import { readsAgain } from '$lib/briefing/read';
import { pagesOfSlide } from '$lib/ui/briefing/pages';
import { slideWordsOf } from '$lib/ui/briefing/slide-words';
import { partedInto, partsOf } from '$lib/ui/briefing/split';
import { COMPANIONS, studies, tables } from '../views/companions';
import { stock as mainStock } from './stock';

const stock = { ...mainStock, tables, others: studies };
const view = (figure: string, address: string) => figureSlide({ figure, address, added: '' });
const parted = (whole: FigureSlide) => partedInto(partsOf(whole, tables), whole);
const said = (slides: FigureSlide[]) =>
	slides
		.flatMap((slide) => pagesOfSlide(slide, stock))
		.map((page) => [page.type, page.title, 'line' in page ? page.line : undefined]);

const own = {
	line: 'For teachers',
	notes: 'My notes',
	question: 'What would you do?',
	asked: true
};

describe('a comparison of several parts', () => {
	const whole = { ...view('compare', '/explore/'), ...own };
	const parts = parted(whole);

	test('becomes a slide for each, named after what it shows', () => {
		expect(parts.length).toBeGreaterThan(1);
		expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
		for (const part of parts) expect(part.added).toBe(slideWordsOf(part, stock).statement);
		expect(readsAgain({ id: 'a', name: 'A', slides: parts })).toBe(true);
	});

	test('shows the same pages as before, with the same line and the same question', () => {
		expect(said(parts)).toEqual(said([whole]));
		expect(said(parts).flat()).toContain(own.line);
		expect(said(parts).at(-1)).toContain(own.question);
	});

	test('has the notes of its reader with every part', () => {
		expect(parts.map(({ notes }) => notes)).toEqual(parts.map(() => own.notes));
	});

	test('gives each part the statement of its own figure', () => {
		const stated = parted({ ...whole, statement: 'All of it' });
		expect(said(stated)).toEqual(said([whole]));
	});

	test('has nothing that was not written', () => {
		const [first] = parted(view('compare', '/explore/'));
		expect(Object.keys(first!).sort()).toEqual(['added', 'address', 'figure', 'id', 'type']);
	});
});

describe('what cannot be parted', () => {
	test.each([
		['timeline', '/explore/?view=timeline'],
		['forms', '/']
	])('has no parts: %s', (figure, address) => {
		expect(partsOf(view(figure, address), tables)).toEqual([]);
	});

	test('of one part of the study is one, though its pages say different things', () => {
		const slides = COMPANIONS.flatMap((study) =>
			themeIds(studyIn(CATALOGUE, study)).map((theme) =>
				view('compare', `/explore/?study=${study}&theme=${theme}`)
			)
		);
		expect(slides.some((slide) => slideWordsOf(slide, stock).several)).toBe(true);
		for (const slide of slides) expect(partsOf(slide, tables).length).toBeLessThan(2);
	});
});
