/** Everything by keyboard alone. */

import { expect, test } from '@playwright/test';
import { drawingsAlive } from './drawings';

test('a subgroup is chosen, viewed and downloaded without a pointer', async ({ page }) => {
	await page.goto('/explore/');
	await drawingsAlive(page);
	await expect(page.getByRole('checkbox', { name: 'Offline HSB only' })).toBeEnabled();
	await page.getByRole('checkbox', { name: 'Offline HSB only' }).focus();
	await page.keyboard.press('Space');
	await expect(page).toHaveURL(/group=ta-only&group=both/);
	await expect(page.getByRole('checkbox', { name: 'Offline HSB only' })).toBeFocused();

	await page.getByRole('radio', { name: 'Compare' }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/view=timeline/);

	await page.getByRole('button', { name: 'Download' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('menuitem', { name: 'PNG image' })).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('menuitem', { name: 'SVG image' })).toBeFocused();
	await page.keyboard.press('End');
	await expect(page.getByRole('menuitem', { name: 'Cite this figure' })).toBeFocused();
	for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowUp');
	await expect(page.getByRole('menuitem', { name: 'CSV data' })).toBeFocused();
	const download = page.waitForEvent('download');
	await page.keyboard.press('Enter');
	expect((await download).suggestedFilename()).toBe('hollis-belton-2017_timeline_ta-only-both.csv');
	await expect(page.getByRole('button', { name: 'Download' })).toBeFocused();
});

test('a key pressed before the list is drawn goes to the list', async ({ page }) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await page.goto('/');
	const button = page.locator('[data-figure="forms"]').getByRole('button', { name: 'Download' });
	await expect(button).toBeEnabled();
	const focused = await button.evaluate((one: HTMLButtonElement) => {
		const press = (key: string) =>
			document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
		one.click();
		press('End');
		const end = document.activeElement!.textContent!.trim();
		press('Escape');
		return [end, document.activeElement === one];
	});
	expect(focused).toEqual(['Cite this figure…', true]);
	await expect(button).toHaveAttribute('aria-expanded', 'false');
	expect(errors).toEqual([]);
});

test('Enter held down opens a menu and chooses nothing', async ({ page }) => {
	await page.goto('/');
	const figure = page.locator('[data-figure="forms"]');
	const button = figure.getByRole('button', { name: 'Download' });
	await expect(button).toBeEnabled();
	await button.focus();
	for (let repeat = 0; repeat < 4; repeat++) await page.keyboard.down('Enter');
	await page.keyboard.up('Enter');
	await expect(page.getByRole('menu')).toBeVisible();
	await expect(page.getByRole('menuitem', { name: 'PNG image' })).toBeFocused();
});

test('Escape closes the menu and gives the focus back', async ({ page }) => {
	await page.goto('/');
	const button = page.locator('[data-figure="forms"]').getByRole('button', { name: 'Download' });
	await expect(button).toBeEnabled();
	await button.press('Enter');
	await expect(page.getByRole('menu')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('menu')).toBeHidden();
	await expect(button).toBeFocused();
});

test('the first stop leads past the navigation', async ({ page }) => {
	await page.goto('/');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
});

test('every stop is named and visible', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('button', { name: 'Present' })).toBeEnabled();
	const seen: string[] = [];
	for (let stop = 0; stop < 40; stop++) {
		await page.keyboard.press('Tab');
		const { name, height } = await page.evaluate(() => {
			const element = document.activeElement!;
			const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
			return { name: name.trim(), height: element.getBoundingClientRect().height };
		});
		expect(name, `stop ${stop + 1}, after ${seen.at(-1)}`).not.toBe('');
		expect(height, name).toBeGreaterThanOrEqual(20);
		seen.push(name);
	}
	expect(seen).toContain('Present these findings');
});
