/** A briefing as one HTML file: sizes, accessibility, without its script, in a narrow window, on paper. */

import { expect } from '@playwright/test';
import { pdfSheets } from '../pdf';
import { count, expectSlide, shown, test } from './html-briefing';
import { violations } from './violations';

for (const [width, height] of [
	[1280, 720],
	[1920, 1080],
	[1024, 768]
] as const) {
	test(`fits ${width} by ${height} in sizes for a room`, async ({ page, file }) => {
		await page.setViewportSize({ width, height });
		await page.goto(file);
		const slides = await count(page);
		for (let number = 1; number <= slides; number++) {
			await expectSlide(page, number);
			const found = await shown(page).evaluate((section) => {
				const sheet = section.querySelector('.sheet')!;
				const points = (pixels: number) => (pixels * 960) / sheet.clientWidth;
				const size = (one: Element) => points(parseFloat(getComputedStyle(one).fontSize));
				const drawn = [...sheet.querySelectorAll<SVGTextElement>('.broad text')].map((text) =>
					points(parseFloat(text.getAttribute('font-size')!) * text.getScreenCTM()!.d)
				);
				return {
					cut: Math.max(
						sheet.scrollHeight - sheet.clientHeight,
						sheet.scrollWidth - sheet.clientWidth,
						document.documentElement.scrollHeight - innerHeight
					),
					title: size(sheet.querySelector('h2')!),
					words: Math.min(...[...sheet.querySelectorAll('p, dd, dt')].map(size)),
					drawn: Math.min(Infinity, ...drawn)
				};
			});
			expect(found.cut, `slide ${number}`).toBeLessThanOrEqual(0);
			expect(found.title, `slide ${number}`).toBeGreaterThanOrEqual(36);
			expect(found.words, `slide ${number}`).toBeGreaterThanOrEqual(17.99);
			expect(found.drawn, `slide ${number}`).toBeGreaterThanOrEqual(23.95);
			await page.keyboard.press('ArrowRight');
		}
	});
}

test('is accessible on every slide and as a document', async ({ page, file }) => {
	test.setTimeout(120_000);
	await page.goto(file);
	for (const number of [1, 2, 3, 9, await count(page)]) {
		await page.evaluate((to) => (location.hash = `#${to}`), number);
		await expectSlide(page, number);
		expect(await violations(page), `slide ${number}`).toEqual([]);
	}
	await page.keyboard.press('n');
	expect(await violations(page), 'notes').toEqual([]);
	await page.keyboard.press('Escape');
	expect(await violations(page), 'document').toEqual([]);
});

test.describe('without its script', () => {
	test.use({ javaScriptEnabled: false });

	test('is a document with every slide and its notes', async ({ page, file }) => {
		await page.goto(file);
		await expect(shown(page)).toHaveCount(await count(page));
		await expect(page.getByRole('button', { name: 'Present' })).toBeHidden();
		await expect(page.getByRole('navigation')).toBeHidden();
		const notes = page.locator('section').nth(2).locator('.notes');
		await expect(notes.getByText('What it says')).toBeHidden();
		await notes.locator('summary').click();
		await expect(notes.getByText('What it says')).toBeVisible();
		await page.getByText('Slide list').first().click();
		await page.getByRole('link').nth(7).click();
		await expect(page.locator('section').nth(7)).toBeInViewport();
	});
});

test('in a narrow window is text to read, as wide as the window', async ({ page, file }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(file);
	await expect(shown(page)).toHaveCount(await count(page));
	const { wide, sizes } = await page.evaluate(() => ({
		wide: document.documentElement.scrollWidth - innerWidth,
		sizes: [...document.querySelectorAll<SVGTextElement>('.narrow text')].map(
			(text) => parseFloat(text.getAttribute('font-size')!) * text.getScreenCTM()!.d
		)
	}));
	expect(wide).toBeLessThanOrEqual(0);
	expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14);
	expect(await violations(page)).toEqual([]);
});

test('prints a slide a page, across, with what must stand beside a figure and without notes', async ({
	page,
	file
}) => {
	await page.goto(`${file}#3`);
	await page.keyboard.press('n');
	const titles = await page.locator('section h2').allTextContents();
	const figures = await page
		.locator('section')
		.evaluateAll((sections) => sections.map((section) => section.querySelector('.base') !== null));
	const sheets = await pdfSheets(await page.pdf({ preferCSSPageSize: true }));
	const squeezed = (text: string) => text.replace(/\s/g, '');
	expect(sheets).toHaveLength(titles.length);
	for (const [index, { width, height, text, runs }] of sheets.entries()) {
		expect(width).toBeGreaterThan(height);
		expect(squeezed(text)).toContain(squeezed(titles[index]!));
		expect(squeezed(text)).toContain(squeezed(`${index + 1} of ${titles.length}`));
		expect(squeezed(text).includes('Source:')).toBe(figures[index]);
		expect(text).not.toContain('What it does not show');
		for (const { x, y, width: wide } of runs) {
			expect(Math.min(x, y)).toBeGreaterThan(20);
			expect(x + wide).toBeLessThan(width - 20);
		}
	}
});
