/** Presenting where there is nothing to show, no script, or nothing that can be kept. */

import { expect, test } from '@playwright/test';
import { show } from './shown-briefing';

test('an address that names nothing says so, and no script needs no slide', async ({
	page,
	browser
}) => {
	await page.goto('/briefing/show/?briefing=gone');
	await expect(page.getByRole('heading', { name: 'There is nothing to show here' })).toBeVisible();
	await page.getByRole('link', { name: 'Go to your briefings' }).click();
	await expect(page).toHaveURL(/\/briefing\/$/);
	const silent = await browser.newContext({ javaScriptEnabled: false });
	const other = await silent.newPage();
	await other.goto(new URL('/briefing/show/', page.url()).href);
	const note = other.locator('noscript p').first();
	await expect(note).toBeVisible();
	await expect(note).toContainText('Presenting needs JavaScript');
	await silent.close();
});

test('a browser that keeps nothing still presents what needs no keeping', async ({ page }) => {
	await page.addInitScript(() => {
		indexedDB.open = () => {
			throw new DOMException('refused', 'SecurityError');
		};
		for (const name of ['getItem', 'setItem'] as const)
			Storage.prototype[name] = () => {
				throw new DOMException('refused', 'SecurityError');
			};
	});
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await show(page, '?of=%2F');
	await page.keyboard.press('PageDown');
	await expect(page.locator('.slide .position')).toHaveText('2 of 10');
	await page.getByRole('switch', { name: 'Letter keys' }).press('Enter');
	await expect(page.getByRole('switch', { name: 'Letter keys' })).not.toBeChecked();
	await page.goto('/briefing/show/?briefing=any');
	await expect(page.getByRole('heading', { name: 'There is nothing to show here' })).toBeVisible();
	expect(errors).toEqual([]);
});
