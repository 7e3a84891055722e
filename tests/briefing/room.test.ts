import { describe, expect, test } from 'vitest';
import { FORMATS } from '$lib/charts/format';
import { LIMITS, type FigureSlide } from '$lib/briefing/briefing';
import type { FigurePage, Page } from '$lib/ui/briefing/page';
import { pagesOf } from '$lib/ui/briefing/pages';
import { hasRoom } from '$lib/ui/briefing/room';
import { drawingRoom } from '$lib/ui/present/figure-room';
import { linesOf, textHeight, titleHeight, SLIDE } from '$lib/ui/present/setting';
import { titleSize, wordsHeight } from '$lib/ui/present/words-size';
import { FRONT_FIGURES } from '$lib/ui/pick-figure';
import { formatAddress } from '$lib/selection/address';
import { partTitle, slideWords } from '$lib/wording/slide';
import { GROUP_SETS, choosing } from '../views/choices';
import { study } from '../wording/every-figure';
import { SLIDES } from '../wording/every-slide';
import { stock } from './stock';

const WORDS = 'Technology, boundaries and safety in residential placements for the whole team ';
const long = (length: number) => WORDS.repeat(9).slice(0, length).trimEnd();

function pages(slide: Partial<FigureSlide> & { figure: string }): Page[] {
	const whole: FigureSlide = { type: 'figure', id: 'a', address: '/', added: '', ...slide };
	return pagesOf({ id: 'b', name: 'B', slides: [whole] }, stock).slice(1, -1);
}

const figuresOf = (all: Page[]) => all.filter((page): page is FigurePage => page.type === 'figure');

describe('the drawing stands at full size', () => {
	test('on every slide of every choice of groups, with a number in its title', () => {
		const small = SLIDES.filter(([, { words, layout }], index) => {
			const said = slideWords(words, study);
			const parted = SLIDES.some(
				(slide, at) => at !== index && slide[1].words.title === said.title
			);
			const title = parted ? partTitle(said.title, 10, 10) : said.title;
			return layout(FORMATS.slide).height > drawingRoom({ ...said, title });
		});
		expect(SLIDES.length).toBeGreaterThan(GROUP_SETS.length);
		expect(small.map(([name]) => name)).toEqual([]);
	});

	test.each([0, 40, 80, 120, LIMITS.statement])(
		'under own words of %i characters, which get a slide of their own where they must',
		(length) => {
			const slides = [
				...FRONT_FIGURES.map((figure) => ({ figure, address: '/' })),
				...GROUP_SETS.slice(-3).flatMap((groups) =>
					['compare', 'timeline'].map((figure) => ({
						figure,
						address: `/explore/${formatAddress(choosing(groups))}`
					}))
				)
			];
			for (const slide of slides) {
				const statement = length > 0 ? long(length) : undefined;
				const line = length > 0 ? long(Math.min(length, LIMITS.line)) : undefined;
				const all = pages({ ...slide, statement, line });
				expect(all.length).toBeGreaterThan(0);
				expect(figuresOf(all).filter((page) => !hasRoom(page))).toEqual([]);
				const said = all.map((page) => page.title).join('\n');
				if (statement) expect(said).toContain(statement);
			}
		}
	);

	test('short words stay above their figure, long ones do not', () => {
		const short = pages({ figure: 'prevalence', statement: 'Nearly half', line: 'For the team' });
		expect(short.map(({ type }) => type)).toEqual(['figure']);
		const figure = pages({ figure: 'forms', statement: long(LIMITS.statement) });
		expect(figure.map(({ type }) => type)).toEqual(['words', 'figure']);
	});
});

describe('a slide of words', () => {
	const texts = [
		{ title: 'A section' },
		{ title: long(LIMITS.statement), line: long(LIMITS.line) },
		{ title: long(LIMITS.question), label: 'To discuss' },
		{ title: 'W'.repeat(LIMITS.statement), line: 'W'.repeat(LIMITS.line), label: 'To discuss' },
		{ title: long(LIMITS.name), line: long(LIMITS.line), facts: [long(80), long(150)] }
	];

	test.each(texts)('fits 16 to 9, from 36 to 60 points: %o', (words) => {
		const size = titleSize(words);
		expect(size).toBeGreaterThanOrEqual(36);
		expect(size).toBeLessThanOrEqual(60);
		expect(wordsHeight(words, size)).toBeLessThanOrEqual(SLIDE.height);
	});

	test('is set larger the fewer its words', () => {
		expect(titleSize(texts[0]!)).toBeGreaterThan(titleSize(texts[1]!));
	});
});

describe('measuring', () => {
	test('runs of two weights go on in one line', () => {
		const runs = [{ text: 'Direction only.', weight: 700 as const }, { text: 'One service.' }];
		expect(linesOf(runs, 400, 18)).toBe(1);
		expect(linesOf(runs, 150, 18)).toBe(2);
	});

	test('no words take no height, and a word that is too wide is cut', () => {
		expect(textHeight('', 18)).toBe(0);
		expect(titleHeight('W'.repeat(200), 36)).toBeGreaterThan(titleHeight('W', 36) * 5);
	});
});
