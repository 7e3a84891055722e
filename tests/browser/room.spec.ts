/** What a window has room for: nothing is cut, and what is asked for first is in sight. */

import { expect, test, type Locator, type Page } from '@playwright/test';
import { FOLD } from '../../src/lib/wording/chosen';
import { drawingsAlive } from './drawings';

/** How far the page scrolls sideways. */
const sideways = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function box(locator: Locator) {
	const { x, y, width, height } = (await locator.boundingBox())!;
	return { left: x, right: x + width, top: y, bottom: y + height, height };
}

for (const [width, height] of [
	[390, 844],
	[320, 480],
	[1440, 900],
	[1440, 400]
] as const) {
	test(`a menu stays inside a window of ${width} by ${height}`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await page.goto('/');
		for (const id of ['prevalence', 'responses']) {
			await page.locator(`[data-figure="${id}"]`).getByRole('button', { name: 'Download' }).click();
			await expect(page.getByRole('menuitem').first()).toBeFocused();
			const menu = await box(page.getByRole('menu'));
			expect(menu.left).toBeGreaterThanOrEqual(0);
			expect(menu.right).toBeLessThanOrEqual(width);
			expect(menu.top).toBeGreaterThanOrEqual(0);
			expect(menu.bottom).toBeLessThanOrEqual(height);
			expect(await sideways(page)).toBe(0);
			await page.keyboard.press('End');
			await expect(page.getByRole('menuitem').last()).toBeInViewport();
			await page.keyboard.press('Escape');
		}
	});
}

for (const width of [1440, 1090, 768, 390, 320]) {
	test(`the open page is marked on the rule of the header, ${width} pixels wide`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 900 });
		for (const path of ['/', '/about/']) {
			await page.goto(path);
			await expect(page.getByRole('combobox', { name: 'Search' })).toBeEnabled();
			const header = await box(page.getByRole('banner'));
			const nav = page.getByRole('navigation', { name: 'Pages' });
			const current = await box(nav.locator('[aria-current]'));
			expect(Math.abs(current.bottom - header.bottom)).toBeLessThanOrEqual(1);
			expect(current.left).toBeGreaterThanOrEqual(0);
			expect(current.right).toBeLessThanOrEqual(width);
			const tops = await nav
				.getByRole('link')
				.evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
			expect(new Set(tops).size, 'rows of links').toBe(1);
			expect(await sideways(page)).toBe(0);
		}
	});
}

for (const width of [1440, 1180, 1024, 768, 390, 320]) {
	test(`every column of a table is in sight, ${width} pixels wide`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		for (const path of ['/explore/?view=table', '/']) {
			await page.goto(path);
			await drawingsAlive(page);
			if (path === '/') await page.getByText('Show as table').first().click();
			const table = page.getByRole('table').first();
			await expect(table.getByRole('row').nth(1)).toBeVisible();
			const hidden = await table.evaluate(
				({ parentElement }) => parentElement!.scrollWidth - parentElement!.clientWidth
			);
			expect(hidden, path).toBe(0);
			// However it is laid out, it is a table to who listens.
			const columns = await table.getByRole('columnheader').count();
			expect(columns).toBeGreaterThan(5);
			const row = table.getByRole('row').nth(1);
			expect(await row.getByRole('rowheader').count()).toBe(1);
			expect(await row.getByRole('cell').count()).toBe(columns - 1);
		}
	});
}

test('on a telephone the result comes first, and the choices open when they are asked for', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/explore/');
	const open = page.getByRole('button', { name: FOLD.open });
	await expect(open).toBeEnabled();
	await expect(open).toHaveAccessibleDescription('Hollis and Belton (2017): 3 groups, all parts');
	expect((await box(page.getByRole('radio', { name: 'Compare' }))).bottom).toBeLessThan(844);
	expect((await box(page.locator('[data-figure="compare"] h2'))).bottom).toBeLessThan(844);
	const both = page
		.getByRole('group', { name: 'Groups' })
		.getByRole('checkbox', { name: 'Both', exact: true });
	await expect(both).toBeHidden();
	await open.press('Enter');
	await both.uncheck();
	await expect(page).toHaveURL(/\?group=ta-only&group=offline-only$/);
	await page.getByRole('button', { name: FOLD.close }).click();
	await expect(both).toBeHidden();
	await expect(page.getByText('Hollis and Belton (2017): 2 groups, all parts')).toBeVisible();
});

test('a wide window shows the choices, beside a figure that can be taken from its top', async ({
	page
}) => {
	await page.setViewportSize({ width: 1440, height: 1200 });
	await page.goto('/explore/');
	await drawingsAlive(page);
	await expect(page.getByRole('button', { name: FOLD.open })).toBeHidden();
	const choice = page.getByRole('checkbox', { name: 'Both', exact: true });
	await expect(choice).toBeVisible();
	const figure = page.locator('[data-figure="compare"]');
	for (const name of ['Add to briefing', 'Download']) {
		await expect(figure.getByRole('button', { name })).toBeInViewport();
	}
	await figure.getByText('Show as table').scrollIntoViewIfNeeded();
	await expect(choice).toBeInViewport();
});

for (const width of [390, 320]) {
	test(`no abbreviation is broken at its hyphen, ${width} pixels wide`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		for (const path of ['/', '/explore/', '/explore/?group=ta-only', '/about/']) {
			await page.goto(path);
			await drawingsAlive(page);
			const broken = await page.evaluate(() => {
				const found: string[] = [];
				const parts = 'h1, h2, h3, p, li, dt, dd, td, tbody th, legend, label';
				for (const part of document.querySelectorAll(
					`main :is(${parts}):not(.visually-hidden, .visually-hidden *)`
				)) {
					const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
					while (texts.nextNode()) {
						const text = texts.currentNode as Text;
						for (const { index } of text.data.matchAll(/TA-HSB/g)) {
							const range = new Range();
							range.setStart(text, index);
							range.setEnd(text, index + 6);
							const tops = new Set([...range.getClientRects()].map(({ top }) => top));
							if (tops.size > 1) found.push(text.data);
						}
					}
				}
				return found;
			});
			expect(broken, path).toEqual([]);
		}
	});
}

test('the buttons of a presentation lie on no words of a slide', async ({ page }) => {
	for (const [width, height] of [
		[1280, 720],
		[1024, 768],
		[1920, 1080],
		[1440, 600]
	] as const) {
		await page.setViewportSize({ width, height });
		await page.goto('/briefing/show/?of=%2F#2');
		await expect(page.locator('.slide')).toBeVisible();
		const controls = await box(page.getByRole('group', { name: 'Controls of the presentation' }));
		const words = await box(page.locator('.slide footer'));
		expect(words.bottom, `${width} by ${height}`).toBeLessThanOrEqual(controls.top + 0.5);
		expect(controls.bottom).toBe(height);
		// The slide is as large as the window, but for what the buttons need of it.
		const slide = await box(page.locator('.slide'));
		expect(slide.height).toBeGreaterThan(Math.min(height, (width * 3) / 4) * 0.96);
	}
});
