/** Each pattern has a slide of its own, and none can be taken for a step of the other. */

import { expect, test } from 'vitest';
import { FORMATS } from '$lib/charts/format';
import type { PatternsLayout } from '$lib/charts/patterns/layout';
import type { Figure } from '$lib/ui/figures';
import { tables } from '$lib/data/bundled';
import { pickSlides } from '$lib/ui/pick-figure';
import { sheetLayout } from '$lib/charts/sheet';
import { SHEET_SIZES } from '$lib/charts/sheet-size';
import { sheetWords } from '$lib/wording/sheet';
import { FIVE, study } from '../wording/every-figure';
import { drawing, textBoxes } from './drawing';

const said = (figure: Figure) =>
	textBoxes(drawing(figure, 'slide'))
		.map(({ text }) => text)
		.join(' ');

const SLIDES = ['patterns', 'timeline'].flatMap((figure) => {
	const address = figure === 'patterns' ? '/' : '/explore/?group=both&theme=patterns&view=timeline';
	return pickSlides(tables, { figure, address }).map((slide, index): [string, string, Figure] => [
		figure,
		['A', 'B'][index]!,
		slide
	]);
});

test('there are two slides of the patterns, alone and in a timeline', () => {
	expect(SLIDES.map(([figure, letter]) => `${figure} ${letter}`)).toEqual([
		'patterns A',
		'patterns B',
		'timeline A',
		'timeline B'
	]);
});

test.each(SLIDES)(
	'%s %s is called so, and is said to be no step of one child',
	(_, letter, slide) => {
		expect(said(slide)).toContain(`Pattern ${letter}: `);
		expect(said(slide)).toContain('Patterns A and B are not steps that one child goes through.');
		expect(slide.words.sentence).toContain('not steps that one child goes through');
	}
);

test.each(SLIDES)('%s %s names each lane and the first event once', (_, letter, slide) => {
	const { strips } = slide.layout(FORMATS.slide) as PatternsLayout;
	expect(strips[0]!.lanes.map(({ lane }) => lane)).toEqual(['technology-assisted', 'offline']);
	const texts = textBoxes(drawing(slide, 'slide')).map(({ text }) => text);
	for (const name of ['Technology-assisted', 'Offline', 'Offline HSB'])
		expect(
			texts.filter((text) => text === name),
			`${letter}: ${name}`
		).toHaveLength(1);
});

test('the share has a row of its own below both lanes, which are as wide as each other', () => {
	const { strips } = SLIDES[0]![2].layout(FORMATS.slide) as PatternsLayout;
	const { lanes, bound } = strips[0]!;
	for (const { y, height } of lanes) expect(bound!.y).toBeGreaterThan(y + height);
	expect(new Set(lanes.map(({ x, to }) => `${x} ${to}`)).size).toBe(1);
});

test('that the spread is not published stands right under the average, and under its point', () => {
	const { strips } = SLIDES[1]![2].layout(FORMATS.slide) as PatternsLayout;
	const { gap, diamond, texts } = strips[0]!;
	const spread = texts.find(({ text }) => text.lines.join(' ').startsWith('Spread'))!;
	expect([spread.x, diamond!.x]).toEqual([gap!.point, gap!.point]);
	expect(spread.y - gap!.y).toBeLessThan(40);
});

test('a square picture is filled by both patterns', () => {
	const [, figure] = FIVE.find(([name]) => name === 'patterns')!;
	const size = SHEET_SIZES.square;
	const words = sheetWords(figure.words, study, 'https://example.org/', size.extent);
	const { above, chart, chartTop, ruleY, height } = sheetLayout(words, figure.layout, size);
	const last = above.at(-1)!;
	const blank = chartTop - (last.y + last.text.height) + ruleY - (chartTop + chart.height);
	expect(blank / height).toBeLessThan(0.15);
});
