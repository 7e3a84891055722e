/** The message at the foot of the window: it can be read and reached however small the window is. */

import type { Locator } from '@playwright/test';
import { expect, test } from './briefing-page';

test('a message is no higher than half of a small window, and its buttons can be reached', async ({
	page
}) => {
	// As a window of 1280 by 1024 pixels is at 400%.
	await page.setViewportSize({ width: 320, height: 256 });
	await page.goto('/');
	const figure = page.locator('[data-figure="patterns"]');
	await figure.getByRole('button', { name: 'Add to briefing' }).click();
	const box = page.locator('.status .box');
	await box.waitFor();
	const { y, height } = (await box.boundingBox())!;
	expect(height).toBeLessThanOrEqual(128);
	expect(y + height).toBeLessThanOrEqual(256);
	for (const name of ['Undo', 'Close']) {
		const button = box.getByRole('button', { name });
		await button.focus();
		await expect(button).toBeInViewport({ ratio: 1 });
	}
});

test('what is reached by Tab is not under the message', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 700 });
	await page.goto('/');
	const add = page
		.locator('[data-figure="forms"]')
		.getByRole('button', { name: 'Add to briefing' });
	await add.click();
	await page.locator('.status .box').waitFor();
	for (let tabs = 0; tabs < 12; tabs++) {
		await page.keyboard.press('Tab');
		const focused = page.locator('main :focus');
		expect(await covered(focused), `Tab ${tabs + 1}`).toBe(false);
	}
});

test('a message gives the focus back to where it was', async ({ page }) => {
	await page.goto('/');
	const add = page
		.locator('[data-figure="forms"]')
		.getByRole('button', { name: 'Add to briefing' });
	await add.click();
	const message = page.getByRole('status').last();
	await message.getByRole('button', { name: 'Close' }).click();
	await expect(add).toBeFocused();
	await add.click();
	await expect(message).toContainText('already in your briefing');
	await message.getByRole('button', { name: 'Close' }).press('Enter');
	await expect(add).toBeFocused();
});

/** Whether the message lies over the middle of a control. */
async function covered(control: Locator): Promise<boolean> {
	return await control.evaluate((element) => {
		const { left, top, width, height } = element.getBoundingClientRect();
		const over = document.elementFromPoint(left + width / 2, top + height / 2);
		return over !== null && over.closest('.status') !== null;
	});
}
