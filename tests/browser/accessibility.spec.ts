/** WCAG 2.2 AA as far as a program can tell, the size of text in drawings, and paper. */

import { expect, test } from '@playwright/test';
import { violations } from './violations';
import { drawingsAlive, openAll } from './drawings';

const PAGES = [
	'/',
	'/explore/',
	'/explore/?view=timeline',
	'/explore/?view=table',
	'/about/',
	'/accessibility/',
	'/briefing/',
	'/no-such-page/'
];

for (const path of PAGES) {
	test(`axe finds nothing on ${path}`, async ({ page }) => {
		// Wide enough for every column of the widest table: axe leaves undecided what is scrolled away.
		await page.setViewportSize({ width: 1600, height: 900 });
		await page.goto(path);
		await drawingsAlive(page);
		await openAll(page);
		expect(await violations(page)).toEqual([]);
	});
}

test('axe finds nothing on a slide', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'Present' }).click();
	await expect(page.locator('.slide')).toBeVisible();
	expect(await violations(page)).toEqual([]);
});

test('text in drawings is 16 pixels or more on a phone, a tablet and a desktop', async ({
	page
}) => {
	for (const width of [320, 390, 768, 1440]) {
		await page.setViewportSize({ width, height: 900 });
		for (const path of ['/', '/explore/']) {
			await page.goto(path);
			await drawingsAlive(page);
			const smallest = await page.locator('figure svg:visible').evaluateAll((drawings) =>
				Math.min(
					...drawings.map((drawing) => {
						const svg = drawing as SVGSVGElement;
						const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
						const sizes = [...svg.querySelectorAll('text')].map((text) =>
							Number(text.getAttribute('font-size'))
						);
						return scale * Math.min(...sizes);
					})
				)
			);
			// A phone of 320 pixels leaves the drawing a little less than its natural width.
			expect(smallest, `${path} at ${width}`).toBeGreaterThanOrEqual(width === 320 ? 14 : 16);
		}
	}
});

test('paper shows the tables and hides the controls', async ({ page }) => {
	await page.goto('/');
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('button', { name: 'Present' })).toBeHidden();
	await expect(page.locator('[data-figure="prevalence"] table')).toBeVisible();
	await expect(page.locator('[data-figure="prevalence"]')).toContainText(
		'Source: Hollis and Belton'
	);
});
