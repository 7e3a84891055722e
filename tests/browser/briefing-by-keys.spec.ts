/** A briefing is built and shown by keys alone, from the front page to the last Escape. */

import { expect, test, type Locator, type Page } from '@playwright/test';

/** More stops than any page has on the way to one of its controls. */
const MOST_STOPS = 150;

/** Goes on by Tab until this control has the focus, as somebody without a pointer has to. */
async function tabTo(page: Page, control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
	await expect(control).toBeEnabled();
	const target = await control.elementHandle();
	for (let stop = 0; stop < MOST_STOPS; stop++) {
		if (await target!.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press(key);
	}
	throw new Error(`${MOST_STOPS} stops did not lead to ${control}`);
}

test('figures are added, put in order and presented without a pointer', async ({ page }) => {
	await page.goto('/');
	for (const id of ['prevalence', 'patterns']) {
		const figure = page.locator(`[data-figure="${id}"]`);
		await tabTo(page, figure.getByRole('button', { name: 'Add to briefing' }));
		await page.keyboard.press('Enter');
		const title = await figure.getByRole('heading', { level: 2 }).innerText();
		await expect(
			page.getByRole('status').getByText(`Added to your briefing: ${title}`)
		).toBeVisible();
	}

	await tabTo(page, page.getByRole('link', { name: 'Briefing 2 slides' }), 'Shift+Tab');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/briefing\/$/);
	const slides = page.getByRole('navigation', { name: 'Slides' }).getByRole('listitem');
	await expect(slides).toHaveCount(2);
	await expect(slides.first()).toContainText('Nearly half');

	const row = slides.filter({ hasText: 'Two different patterns' }).getByRole('button').first();
	await tabTo(page, row);
	await page.keyboard.press('Alt+ArrowUp');
	await expect(slides.first()).toContainText('Two different patterns');
	await expect(row).toBeFocused();
	await tabTo(page, slides.first().getByRole('button', { name: /^Move down/ }));
	await page.keyboard.press('Space');
	await expect(slides.first()).toContainText('Nearly half');
	await tabTo(page, slides.nth(1).getByRole('button', { name: /^Move up/ }));
	await page.keyboard.press('Enter');
	await expect(slides.first()).toContainText('Two different patterns');

	const present = page.getByRole('button', { name: 'Present', exact: true }).first();
	await tabTo(page, present, 'Shift+Tab');
	await page.keyboard.press('Enter');
	const heading = page.locator('.slide h2');
	await expect(page.locator('.slide .position')).toHaveText('1 of 5');
	await expect(heading).toBeFocused();
	for (const title of [/Two different patterns/, /Two different patterns/, /Nearly half/]) {
		await page.keyboard.press('ArrowRight');
		await expect(heading).toHaveText(title);
		await expect(heading).toBeFocused();
	}
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/\/briefing\/$/);
	await expect(slides.first()).toContainText('Two different patterns');
	await tabTo(page, page.getByRole('button', { name: 'Hand out' }));
	await page.keyboard.press('Enter');
	await page.keyboard.press('End');
	await expect(page.getByRole('menuitem').last()).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'Hand out' })).toBeFocused();
});
