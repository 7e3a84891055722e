import { describe, expect, test } from 'vitest';
import { READY_MADE, readyMade } from '$lib/briefing/ready-made';
import { pagesOf } from '$lib/ui/briefing/pages';
import { pickSlides } from '$lib/ui/pick-figure';
import { READY_MADE_WORDS } from '$lib/wording/ready-made';
import { stock } from './stock';

describe.each(READY_MADE)('the ready-made briefing “%s”', (id) => {
	test('can be read, is offered by name, and is as long as its time', async () => {
		const briefing = (await readyMade(id))!;
		expect(READY_MADE_WORDS[id].name).toMatch(/\w/);
		expect(briefing.slides.length).toBeGreaterThanOrEqual(5);
		expect(briefing.slides.length).toBeLessThanOrEqual(10);
	});

	test('draws every figure, with the statement that the figure has now', async () => {
		const briefing = (await readyMade(id))!;
		for (const slide of briefing.slides) {
			if (slide.type !== 'figure') continue;
			const figures = pickSlides(stock.tables, slide);
			expect(figures.length, slide.id).toBeGreaterThan(0);
			expect(slide.statement, slide.id).toBeUndefined();
			expect(
				figures.map(({ words }) => words.title),
				slide.id
			).toContain(slide.added);
		}
	});

	test('has a title, a closing, and a question to discuss', async () => {
		const pages = pagesOf((await readyMade(id))!, stock);
		expect(pages[0]!.type).toBe('title');
		expect(pages.at(-1)!.type).toBe('closing');
		expect(pages.some((page) => page.type === 'words' && page.role === 'question')).toBe(true);
		for (const page of pages) {
			expect(page.title).toMatch(/\S/);
			// A line that leaves no room for its figure would say the statement twice.
			expect(page.type === 'words' && page.role === 'statement', page.title).toBe(false);
		}
	});

	test('has no number in words of its own', async () => {
		const { slides, line } = (await readyMade(id))!;
		const own = slides.flatMap((slide) =>
			slide.type === 'section'
				? [slide.title, slide.line, slide.notes]
				: [slide.line, slide.notes, slide.question]
		);
		for (const text of [line, ...own]) expect(text ?? '').not.toMatch(/\d|per cent|percent/);
	});
});

test('there is no ready-made briefing of another name', async () => {
	expect(await readyMade('nothing')).toBeNull();
	expect(await readyMade('../schools')).toBeNull();
});
