/** What is said aloud of the companions' pictures describes the marks that are there. */

import { describe, expect, test } from 'vitest';
import { COMPANION_FIGURES } from '../charts/companion-figures';
import { courseView } from '$lib/views/course';
import { dotsView, type DotsView } from '$lib/views/dots';
import { dotsMarks } from '$lib/wording/mark-descriptions';
import { pictureDescription, type PicturedView } from '$lib/wording/picture-description';
import { isNumber } from '$lib/views/numbers';
import { SCOTLAND, SERVICE, everythingOf, tables } from '../views/companions';

const VIEWS = COMPANION_FIGURES.map(([name, { view }]) => [name, view] as [string, PicturedView]);
const aloud = (view: PicturedView) => pictureDescription(view).join('\n');
const dots = (study: string, theme: string, by: string) =>
	dotsView(tables, everythingOf(study, { themes: [theme], by }));

describe('numbers side by side', () => {
	const service = aloud(dots(SERVICE, 'participants', 'who'));

	test('are shapes on an axis, never lengths', () => {
		const views = VIEWS.filter(([, view]) => 'drawing' in view && view.drawing === 'dots');
		expect(views.length).toBeGreaterThan(5);
		for (const [name, view] of views) {
			expect(aloud(view), name).not.toMatch(/length|line from zero/);
			const numbers = view.evidence.some(isNumber);
			expect(aloud(view).includes('small shape'), name).toBe(numbers);
		}
	});

	test('count as placed only what is placed', () => {
		const panel = service.split('\n').find((text) => text.includes('one specific person'))!;
		expect(panel).toContain('an open band for All who took part');
		expect(panel).not.toContain('shape');
	});

	test('in words stand on no axis', () => {
		const [panel] = pictureDescription(dots(SERVICE, 'background', 'who'));
		expect(panel).toMatch(/in the place of a number, words for All who took part\.$/);
		expect(panel).not.toContain('axis');
	});

	test('are told apart from codes in the same panel', () => {
		const [panel] = pictureDescription(dots(SCOTLAND, 'responsible', 'gender'));
		expect(panel).toMatch(/small shape for each number of Female and Male/);
		expect(panel).toMatch(/a code for Female\.$/);
	});
});

describe('the circle of a lower bound', () => {
	const bounds = (view: DotsView) => dotsMarks(view).find((text) => text.includes('lower bound'));

	test('is open after “more than” and filled after “at least”', () => {
		expect(bounds(dots(SERVICE, 'participants', 'who'))).toMatch(/is open, .* not included/);
		expect(bounds(dots(SCOTLAND, 'online', 'crime'))).toMatch(/is filled, .* is included/);
	});
});

describe('numbers over the years and by age', () => {
	test('are points where they are on lines, and lengths where they are bars', () => {
		const years = courseView(tables, everythingOf(SCOTLAND, { themes: ['scale'] }));
		expect(aloud(years)).toContain('A point on a line is a published count.');
		expect(aloud(years)).not.toContain('length');
		const both = courseView(tables, everythingOf(SCOTLAND, { themes: ['victims'] }));
		expect(both.ages.length).toBeGreaterThan(0);
		expect(aloud(both)).toContain('A point on a line is a published percentage or a median.');
		expect(aloud(both)).toContain('A filled length is a published percentage.');
		expect(aloud(both)).toContain('A small triangle points at the band');
	});
});
