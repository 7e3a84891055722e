/** Columns of a matrix: shares on tracks of one width, and what is said of everybody under all of them. */

import { describe, expect, test } from 'vitest';
import { tables } from '$lib/data/bundled';
import { FORMATS, type FormatName } from '$lib/charts/format';
import { directionsLayout } from '$lib/charts/matrix/inputs';
import type { MatrixLayout } from '$lib/charts/matrix/placement';
import { figureOf } from '$lib/ui/figures';
import { selectionSlides } from '$lib/ui/slides';
import { compareView } from '$lib/views/compare';
import { directionsView } from '$lib/views/directions';
import { SAMPLE_SCOPE } from '$lib/wording/cells';
import { GROUPS, GROUP_SETS, STUDY, choosing } from '../views/choices';
import { drawing, elements } from './drawing';

const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];
const THREE = ['ta-only', 'both', 'offline-only'] as const;

const matrixOf = (groups: (typeof GROUP_SETS)[number], format: FormatName) =>
	figureOf(compareView(tables, choosing(groups))).layout(FORMATS[format]) as MatrixLayout;

/** Every slide of a choice of groups that is a matrix. */
const slidesOf = (groups: (typeof GROUP_SETS)[number]) =>
	selectionSlides(tables, choosing(groups)).filter(({ view }) => view.figure === 'compare');

const tracks = (svg: string) =>
	elements(svg, 'rect')
		.filter(({ attributes }) => attributes.class === 'track')
		.map(({ attributes }) => Number(attributes.width));

describe('the tracks of shares', () => {
	test.each(FORMAT_NAMES)('have one width in a drawing, %s', (format) => {
		for (const groups of GROUP_SETS) {
			const widths = tracks(drawing(figureOf(compareView(tables, choosing(groups))), format));
			expect(new Set(widths).size, groups.join(' ')).toBe(1);
		}
	});

	test('have one width on a slide', () => {
		const widths = slidesOf([...THREE]).map((slide) => tracks(drawing(slide, 'slide')));
		expect(Math.max(...widths.map(({ length }) => length))).toBe(3);
		for (const row of widths) expect(new Set(row).size).toBeLessThanOrEqual(1);
	});
});

describe('what is said of everybody', () => {
	test('stands in a band from before the first column to the edge of the last', () => {
		for (const groups of [[...THREE], GROUPS]) {
			for (const format of ['wide', 'paper'] as const) {
				const { bands, headers, width } = matrixOf(groups, format);
				expect(bands.length).toBeGreaterThan(0);
				for (const band of bands) {
					const first = Math.min(...headers.map(({ x, shape }) => Math.min(x, shape.x)));
					expect(band.x).toBeLessThan(first);
					expect(band.x + band.width).toBe(width);
					expect(band.text.text.lines).toEqual([SAMPLE_SCOPE]);
				}
			}
		}
	});

	test('is said once, and names the groups of which it cannot be asked', () => {
		const drawn = drawing(figureOf(compareView(tables, choosing(GROUPS))), 'wide');
		const said = elements(drawn, 'text').map(({ content }) => content);
		expect(said.filter((text) => text === '68%')).toHaveLength(1);
		expect(said).toContain('[z] not applicable: Offline HSB only');
	});

	test('has no names of groups over it where it is alone on a slide', () => {
		const slides = slidesOf([...THREE]);
		const layouts = slides.map((slide) => slide.layout(FORMATS.slide) as MatrixLayout);
		const whole = layouts.filter(({ bands }) => bands.length > 0);
		expect(whole.length).toBeGreaterThan(0);
		for (const { headers } of whole) expect(headers).toEqual([]);
	});
});

describe('the headers', () => {
	test('have all shapes on one line', () => {
		for (const groups of GROUP_SETS) {
			for (const format of ['wide', 'medium', 'paper', 'slide'] as const) {
				const lines = matrixOf(groups, format).headers.map(({ shape }) => shape.y);
				expect(new Set(lines).size, `${groups.join(' ')}, ${format}`).toBeLessThanOrEqual(1);
			}
		}
	});

	test('stand once more over each part far below them, and not on paper', () => {
		const { headings, repeats } = matrixOf([...THREE], 'wide');
		const named = headings.filter(({ y }) =>
			repeats.some((header) => Math.abs(header.y - y) < header.text.size)
		);
		// The first part has the headers, and the second is of everybody.
		expect(named.map(({ text }) => text.lines.join(' '))).toEqual([
			'Characteristics',
			'Patterns over time',
			'Professional responses'
		]);
		expect(repeats).toHaveLength(3 * THREE.length);
		expect(matrixOf([...THREE], 'paper').repeats).toEqual([]);
	});

	test('of six groups stand side by side where a drawing is wide', () => {
		expect(matrixOf(GROUPS, 'wide').headers).toHaveLength(GROUPS.length);
	});
});

describe('groups that others are compared with', () => {
	test('have no column where every row is compared with them', () => {
		const view = directionsView(tables, STUDY, 'characteristics');
		for (const format of ['wide', 'medium', 'paper', 'slide'] as const) {
			const { headers, against, brackets } = directionsLayout(
				view,
				figureOf(view).words,
				FORMATS[format]
			);
			expect(headers.map(({ shape }) => shape.group)).toEqual(['ta-only']);
			expect(against?.shapes.map(({ group }) => group)).toEqual(['both', 'offline-only']);
			expect(brackets).toEqual([]);
		}
	});

	test('have a bracket with words that no line between rows crosses', () => {
		for (const groups of GROUP_SETS) {
			for (const format of ['wide', 'medium', 'paper', 'slide'] as const) {
				const { brackets, rules } = matrixOf(groups, format);
				for (const { text } of brackets) {
					const crossing = rules.filter(
						({ y, strong }) =>
							!strong && text && y > text.y + 2 && y < text.y + text.text.height - 2
					);
					expect(crossing, `${groups.join(' ')}, ${format}`).toEqual([]);
				}
			}
		}
	});

	test('leave every line between rows whole', () => {
		for (const groups of GROUP_SETS) {
			for (const { x1, x2 } of matrixOf(groups, 'wide').rules)
				expect([x1, x2]).toEqual([0, FORMATS.wide.width]);
		}
	});
});

test('every row has a name, or stands below one of the same measure without a line between', () => {
	for (const format of FORMAT_NAMES) {
		const { labels, rules } = matrixOf(GROUPS, format);
		labels.forEach(({ y, text }, index) => {
			if (text.lines.length > 0) return;
			const above = labels[index - 1]!.y;
			expect(rules.filter((rule) => rule.y > above && rule.y <= y)).toEqual([]);
		});
	}
});

test('a list says once of several groups that nothing is published of them', () => {
	const cells = matrixOf([...GROUPS], 'narrow').cells.flatMap(({ content }) =>
		content.items.flatMap((item) => (item.type === 'text' ? [item.text.lines.join(' ')] : []))
	);
	expect(cells).toContain(
		'[x] not published: Any TA-HSB; Both: pornography only; Both: other forms'
	);
	expect(cells).toContain('tended to be directed towards another person');
});
