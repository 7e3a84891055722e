/** The end of a presentation, however its reader came to where it is. */

import { expect, test, type Page } from '@playwright/test';
import { show } from './shown-briefing';

const stage = (page: Page) => page.getByRole('main', { name: 'Presentation' });
const position = (page: Page) => page.locator('.slide .position');

test('a number put behind the address is no step that the end is lost in', async ({ page }) => {
	for (const numbers of [[3], [4, 2, 5]]) {
		await page.goto('/');
		await page.getByRole('button', { name: 'Present' }).click();
		await expect(position(page)).toHaveText(/^1 of \d+$/);
		for (const number of numbers) {
			await page.evaluate((one) => (location.hash = `#${one}`), number);
			await expect(position(page)).toHaveText(new RegExp(`^${number} of `));
		}
		// The slide that was shown first has the same address twice now.
		if (numbers.length > 1) await page.keyboard.press('Home');
		await page.keyboard.press('Escape');
		await expect(stage(page)).toBeHidden();
		await expect(page.getByRole('button', { name: 'Present' })).toBeFocused();
		expect(new URL(page.url()).pathname).toBe('/');
	}
});

test('a presentation that the Back button leads to again can be ended', async ({ page }) => {
	await show(page, '?of=%2Fexplore%2F');
	await page.evaluate(() => {
		const link = Object.assign(document.createElement('a'), { href: '/about/', id: 'away' });
		link.textContent = 'away';
		document.querySelector('main')!.append(link);
		link.click();
	});
	await expect(page).toHaveURL(/\/about\/$/);
	await page.goBack();
	await expect(page.locator('.slide')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/\/explore\/$/);
});
