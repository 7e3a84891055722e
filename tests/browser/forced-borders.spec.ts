/** Where the reader's own colours replace ours, only what is chosen is marked, and no rule has a gap. */

import type { Locator } from '@playwright/test';
import { expect, test } from './briefing-page';

const style = (element: Locator, property: string, part?: string) =>
	element.evaluate(
		(one, [property, part]) => getComputedStyle(one, part).getPropertyValue(property!),
		[property, part] as const
	);

test.beforeEach(async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
});

test('the bar of a chosen slide stands at no other', async ({ page, builder }) => {
	await builder.add('forms', 'patterns');
	await builder.open();
	const rows = page.getByRole('navigation', { name: 'Slides' }).locator('.row, .fixed');
	await expect(rows).toHaveCount(4);
	const colours = async () =>
		await rows.evaluateAll((all) => all.map((row) => getComputedStyle(row).borderLeftColor));
	const ground = await style(page.locator('html'), 'background-color');
	expect((await colours()).filter((colour) => colour !== ground)).toHaveLength(1);
	await rows.getByRole('button').first().click();
	const [title, first, second, last] = await colours();
	expect([title, second, last]).toEqual([ground, ground, ground]);
	expect(first).not.toBe(ground);
});

test('nothing lies over the rule under the pages and the views but the mark of the chosen one', async ({
	page
}) => {
	await page.goto('/explore/');
	for (const others of ['nav a:not([aria-current])', '.bar label:not(.on)']) {
		for (const other of await page.locator(others).all()) {
			expect(await style(other, 'border-bottom-width')).toBe('0px');
			expect(await style(other, 'content', '::after')).toBe('none');
		}
	}
	for (const chosen of ['nav a[aria-current]', '.bar label.on']) {
		expect(await style(page.locator(chosen), 'border-bottom-width', '::after')).toBe('3px');
	}
});

test('the foot of a slide keeps its rule, and no line is cut by the ground of the next', async ({
	page
}) => {
	await page.goto('/briefing/show/?of=%2F#2');
	const foot = page.locator('.slide footer');
	expect(await style(foot, 'outline-style')).toBe('solid');
	const sentence = page.locator('.slide .subtitle .whole').first();
	expect(await style(sentence, 'forced-color-adjust')).toBe('none');
});
