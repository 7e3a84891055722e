import { describe, expect, test } from 'vitest';
import { FORMATS, type FormatName } from '$lib/charts/format';
import { figureOf, type Figure } from '$lib/ui/figures';
import { selectionSlides } from '$lib/ui/slides';
import { courseView } from '$lib/views/course';
import { MOST_LINES, dotsView } from '$lib/views/dots';
import { tooManyText } from '$lib/wording/dots';
import { CHOICES, SCOTLAND, SERVICE, everythingOf, tables } from '../views/companions';
import { COMPANION_FIGURES as FIGURES } from './companion-figures';
import { elements, drawing, overlaps, picture, textBoxes } from './drawing';
import { madeUp } from './made-up';

const NAMES = Object.keys(FORMATS) as FormatName[];

/** Texts that leave the drawing or run into each other. */
function faults(figure: Figure, format: FormatName): string[] {
	const boxes = textBoxes(drawing(figure, format));
	const { width, height } = figure.layout(FORMATS[format]);
	return [
		...boxes
			.filter(
				({ left, right, top, bottom }) =>
					left < -1 || right > width + 1 || top < -2 || bottom > height + 2
			)
			.map(({ text }) => `“${text}” leaves the drawing`),
		...overlaps(boxes)
	];
}

describe('numbers of every choice', () => {
	test.each(NAMES)('are drawn %s inside the drawing, and no text on another', (format) => {
		expect(FIGURES.length).toBeGreaterThan(20);
		for (const [name, figure] of FIGURES) {
			if (format === 'slide') continue;
			expect(faults(figure, format), name).toEqual([]);
		}
	});

	test('stand on slides of their own, each as large as it should be', () => {
		for (const [name, selection] of CHOICES) {
			for (const view of ['compare', 'timeline'] as const) {
				for (const figure of selectionSlides(tables, { ...selection, view })) {
					expect(faults(figure, 'slide'), name).toEqual([]);
				}
			}
		}
	});

	test('have one mark for each number, where it says it is', () => {
		for (const [name, selection] of CHOICES) {
			const view = dotsView(tables, selection);
			const svg = drawing(figureOf(view), 'wide');
			const marks = elements(svg, 'path').filter(({ attributes }) => attributes['data-kind']);
			const numbers = view.panels.flatMap(({ rows }) =>
				rows.flatMap(({ lines }) => lines.filter(({ number }) => number !== null))
			);
			expect(marks, name).toHaveLength(numbers.length);
		}
	});

	test('never stand as a zero or as nothing where they are withheld', () => {
		const view = dotsView(
			tables,
			everythingOf(SCOTLAND, { by: 'gender', themes: ['responsible'] })
		);
		const withheld = view.evidence.filter(({ kind }) => kind === 'suppressed');
		expect(withheld.length).toBeGreaterThan(3);
		const texts = textBoxes(drawing(figureOf(view), 'wide')).map(({ text }) => text);
		expect(texts.filter((text) => text === '[c] withheld')).toHaveLength(withheld.length);
	});
});

const DRAWN: [string, Figure][] = [
	[
		'dots',
		figureOf(
			dotsView(tables, everythingOf(SCOTLAND, { themes: ['victims'], groups: groupsOf('victims') }))
		)
	],
	[
		'dots-online',
		figureOf(dotsView(tables, everythingOf(SCOTLAND, { themes: ['online'], by: 'online' })))
	],
	['dots-service', figureOf(dotsView(tables, everythingOf(SERVICE, { themes: ['participants'] })))],
	[
		'course-years',
		figureOf(courseView(tables, everythingOf(SCOTLAND, { themes: ['scale', 'online'] })))
	],
	['course-ages', figureOf(courseView(tables, everythingOf(SCOTLAND, { themes: ['victims'] })))]
];

/** Fewer groups, so that a picture can be looked at. */
function groupsOf(_: string): string[] {
	return ['2013-14', '2016-17', 'communicating', 'cause-to-view', 'voyeurism', 'female'];
}

describe.each(DRAWN)('%s', (name, figure) => {
	test.each(['wide', 'narrow'] as const)('is drawn %s as it was', async (format) => {
		const svg = picture(figure, format);
		expect(svg).not.toMatch(/NaN|undefined|Infinity/);
		await expect(svg).toMatchFileSnapshot(`./__snapshots__/${name}-${format}.svg`);
	});
});

describe('a study that nobody has seen', () => {
	test.each(['wide', 'medium', 'narrow', 'paper'] as const)(
		'of 30 groups is drawn %s without an overlap',
		(format) => {
			const { tables: own, selection } = madeUp({ groups: 30, rows: 4 });
			expect(faults(figureOf(dotsView(own, selection)), format)).toEqual([]);
			expect(faults(figureOf(courseView(own, selection)), format)).toEqual([]);
		}
	);

	test('of 300 rows says how to narrow the choice, and has them all in its table', () => {
		const { tables: own, selection } = madeUp({ groups: 2, rows: 300 });
		const view = dotsView(own, selection);
		expect(view.panels).toEqual([]);
		expect(view.tooMany).toBe(600);
		expect(view.evidence).toHaveLength(600);
		expect(tooManyText(view.tooMany!, MOST_LINES)).toMatch(/600 numbers.*Tick fewer.*table/);
	});
});
