/** Picking figures for a briefing, and a browser that refuses to keep them. */

import { expect, test } from '@playwright/test';

test('figures are added, moved, kept and presented', async ({ page }) => {
	await page.goto('/');
	for (const id of ['prevalence', 'patterns']) {
		await page
			.locator(`[data-figure="${id}"]`)
			.getByRole('button', { name: 'Add to briefing' })
			.click();
		await expect(page.getByRole('status')).toContainText('Added to your briefing');
	}
	await page.goto('/explore/?group=both&theme=responses');
	await page.getByRole('button', { name: 'Add to briefing' }).click();
	await page.goto('/briefing/');
	const items = page.getByRole('main').getByRole('listitem');
	await expect(items).toHaveCount(3);
	await page.getByRole('button', { name: /^Move up: Two different patterns/ }).click();
	await expect(items.first()).toContainText('Two different patterns');
	await page.reload();
	await expect(items.first()).toContainText('Two different patterns');
	await page.getByRole('button', { name: 'Present' }).click();
	await expect(page.locator('.slide')).toContainText('Two different patterns');
	await expect(page.locator('.position')).toHaveText(/^1 of [345]$/);
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: /^Remove: Nearly half/ }).click();
	await expect(items).toHaveCount(2);
});

test('a figure is picked once', async ({ page }) => {
	await page.goto('/');
	const add = page
		.locator('[data-figure="forms"]')
		.getByRole('button', { name: 'Add to briefing' });
	await add.click();
	await add.click();
	await expect(page.getByRole('status')).toContainText('already in your briefing');
});

test('refused storage is told, and the briefing lasts as long as the page', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('denied', 'SecurityError');
			}
		});
	});
	await page.goto('/');
	await page
		.locator('[data-figure="prevalence"]')
		.getByRole('button', { name: 'Add to briefing' })
		.click();
	await expect(page.getByRole('status')).toContainText('does not let the page keep your briefing');
	await page.getByRole('link', { name: /^Briefing/ }).click();
	await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1);
});

test('a broken kept briefing opens as an empty one', async ({ page }) => {
	await page.goto('/');
	await page.evaluate(() => localStorage.setItem('ta-hsb-briefing', '{"oops":'));
	await page.goto('/briefing/');
	await expect(page.getByText('No figure is picked yet')).toBeVisible();
});
