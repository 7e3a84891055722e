/** How long a briefing is when it is shown is told before, and is what is shown. */

import { describe, expect, test } from 'vitest';
import type { Briefing } from '$lib/briefing/briefing';
import { READY_MADE, readyMade } from '$lib/briefing/ready-made';
import { pageCount, wholeCount } from '$lib/ui/briefing/page-count';
import { pagesOf } from '$lib/ui/briefing/pages';
import { slideWordsOf } from '$lib/ui/briefing/slide-words';
import { stock } from './stock';

const ALL =
	'/explore/?group=any-ta&group=ta-only&group=both&group=offline-only&group=both-pornography&group=both-other';
const view = (figure: string, address: string): Briefing => ({
	id: 'a',
	name: 'A',
	slides: [{ type: 'figure', id: 'b', figure, address, added: '' }]
});
const titles = (briefing: Briefing) => pagesOf(briefing, stock).map(({ title }) => title);

test.each(READY_MADE)('the pages of “%s” are as many as are told', async (id) => {
	const briefing = (await readyMade(id))!;
	const pages = pagesOf(briefing, stock);
	expect(wholeCount(briefing, stock)).toBe(pages.length);
	for (const slide of briefing.slides)
		expect(pageCount(slide, stock)).toBe(pages.filter((page) => page.slide === slide.id).length);
});

test('a slide of several pages says in the list how many, and one of a page does not', () => {
	const marks = (briefing: Briefing) => slideWordsOf(briefing.slides[0]!, stock).marks;
	const whole = view('compare', ALL);
	expect(marks(whole)).toContain(`${pageCount(whole.slides[0]!, stock)} pages`);
	expect(pageCount(whole.slides[0]!, stock)).toBeGreaterThan(9);
	expect(marks(view('prevalence', '/'))).toEqual([]);
});

describe('groups that have no order', () => {
	const nothing = (all: string[]) => all.filter((title) => title.includes('no order'));

	test('are left out of a comparison of several parts', () => {
		expect(nothing(titles(view('compare', ALL)))).toEqual([]);
	});

	test('share one slide of a timeline', () => {
		expect(nothing(titles(view('timeline', ALL)))).toHaveLength(1);
	});

	test('are shown where nothing else was asked for', () => {
		const address = '/explore/?group=ta-only&group=offline-only&theme=patterns';
		expect(nothing(titles(view('compare', address)))).toHaveLength(1);
	});
});
