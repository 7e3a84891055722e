/** Every slide can be read from the back of a room, whatever the window and whatever was written. */

import { expect, test, type Page } from '@playwright/test';
import { contrast } from '../charts/contrast-ratio';
import { LONGEST, keep, show } from './shown-briefing';

const SIZES = [
	[1280, 720],
	[1920, 1080],
	[1024, 768]
] as const;

/** Sizes in points of a slide 960 points wide, at a thousandth. */
const HAIR = 0.02;

/** What is wrong with the slide that stands, and the colours of its words. */
async function measured(page: Page) {
	return await page.locator('.slide').evaluate((slide) => {
		const point = slide.clientWidth / 960;
		const points = (element: Element) => parseFloat(getComputedStyle(element).fontSize) / point;
		const frame = slide.getBoundingClientRect();
		const words = [...slide.querySelectorAll('h2, h3, p:not(.visually-hidden), dt, dd')].filter(
			(element) => element.textContent!.trim()
		);
		const hex = (colour: string) =>
			`#${colour
				.match(/\d+/g)!
				.slice(0, 3)
				.map((part) => Number(part).toString(16).padStart(2, '0'))
				.join('')}`;
		const outside = [...words, ...slide.querySelectorAll('svg text')]
			.filter((element) => {
				const { left, right, top, bottom } = element.getBoundingClientRect();
				return (
					left < frame.left - 1 ||
					right > frame.right + 1 ||
					top < frame.top - 1 ||
					bottom > frame.bottom + 1
				);
			})
			.map((element) => element.textContent);
		const boxes = [...slide.querySelectorAll('h2, .line, .subtitle, svg, footer, .words, .support')]
			.filter((element) => !element.closest('.words') || element.matches('.words'))
			.map((element) => element.getBoundingClientRect());
		const svg = slide.querySelector('svg');
		return {
			shows: slide.getAttribute('data-slide'),
			title: points(slide.querySelector('h2')!),
			smallest: Math.min(...words.map(points)),
			drawn: svg
				? Math.min(
						...[...svg.querySelectorAll('text')].map(
							(text) =>
								(parseFloat(getComputedStyle(text).fontSize) * svg.getScreenCTM()!.a) / point
						)
					)
				: null,
			cut: slide.scrollHeight - slide.clientHeight,
			groundCut: slide.firstElementChild!.scrollHeight - slide.firstElementChild!.clientHeight,
			outside,
			/** From the edges of the slide to its words, in points. */
			margins: {
				side:
					Math.min(...words.map((one) => one.getBoundingClientRect().left - frame.left)) / point,
				top: (slide.querySelector('h2')!.getBoundingClientRect().top - frame.top) / point,
				bottom:
					(frame.bottom - slide.querySelector('footer')!.getBoundingClientRect().bottom) / point
			},
			overlaps: boxes.some((box, index) => index > 0 && box.top < boxes[index - 1]!.bottom - 1),
			colours: [
				...new Set([
					...words.map((element) => hex(getComputedStyle(element).color)),
					...[...slide.querySelectorAll('svg text')].map((element) =>
						hex(getComputedStyle(element).fill)
					)
				])
			]
		};
	});
}

for (const [width, height] of SIZES) {
	test(`every slide at ${width} by ${height}`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await keep(page, LONGEST);
		await show(page, `?briefing=${LONGEST.id}`);
		const count = Number((await page.locator('.position').textContent())!.split(' of ')[1]);
		expect(count).toBeGreaterThan(LONGEST.slides.length);
		const kinds = new Set<string | null>();
		for (let number = 1; number <= count; number++) {
			const where = `slide ${number}`;
			await expect(page.locator('.position'), where).toHaveText(`${number} of ${count}`);
			const slide = await measured(page);
			kinds.add(slide.shows);
			expect(slide.title, `${where}: title`).toBeGreaterThanOrEqual(36 - HAIR);
			expect(slide.smallest, `${where}: smallest words`).toBeGreaterThanOrEqual(18 - HAIR);
			if (slide.drawn !== null)
				expect(slide.drawn, `${where}: labels`).toBeGreaterThanOrEqual(24 - HAIR);
			expect(slide.cut, `${where}: cut`).toBeLessThanOrEqual(0);
			expect(slide.groundCut, `${where}: cut`).toBeLessThanOrEqual(0);
			expect(slide.outside, `${where}: outside`).toEqual([]);
			expect(slide.overlaps, `${where}: overlaps`).toBe(false);
			// A line has room over and under its letters: what is seen is as far from every edge.
			expect(slide.margins.side, `${where}: side`).toBeCloseTo(36, 0);
			expect(slide.margins.top, `${where}: top`).toBeGreaterThan(26);
			expect(slide.margins.bottom, `${where}: bottom`).toBeGreaterThan(29);
			for (const colour of slide.colours)
				expect(contrast(colour, '#ffffff'), `${where}: ${colour}`).toBeGreaterThanOrEqual(7);
			await page.keyboard.press('PageDown');
		}
		expect([...kinds].sort()).toEqual(
			[
				...['title', 'section', 'statement', 'question', 'closing', 'prevalence', 'forms'],
				...['characteristics', 'patterns', 'responses', 'compare', 'timeline']
			].sort()
		);
	});
}
