/** Presenting: one figure a screen, moved by the keys that clickers send. */

import { expect, test } from '@playwright/test';

test.use({ viewport: { width: 1280, height: 720 } });

test('moves through the findings by key and ends with Escape', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'Present' }).click();
	const dialog = page.getByRole('dialog', { name: 'Presentation' });
	const position = dialog.locator('.position');
	await expect(position).toHaveText('1 of 5');
	await expect(dialog.getByRole('heading', { name: /Nearly half/ })).toBeFocused();
	for (const [key, expected] of [
		['ArrowRight', '2 of 5'],
		['PageDown', '3 of 5'],
		['ArrowLeft', '2 of 5'],
		['End', '5 of 5'],
		['PageDown', '5 of 5'],
		['PageUp', '4 of 5'],
		['Home', '1 of 5'],
		['ArrowLeft', '1 of 5']
	] as const) {
		await page.keyboard.press(key);
		await expect(position, key).toHaveText(expected);
	}
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(page.getByRole('button', { name: 'Present' })).toBeFocused();
});

test('keeps base, kind, source and caveat on every slide, in sizes for a room', async ({
	page
}) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'Present' }).click();
	const slide = page.locator('.slide');
	for (let number = 1; number <= 5; number++) {
		await expect(slide).toContainText(`${number} of 5`);
		await expect(slide).toContainText('Source: Hollis and Belton (2017)');
		await expect(slide).toContainText('Not an NSPCC publication');
		await expect(slide).toContainText('One service in 2015');
		await expect(slide.locator('.subtitle')).toContainText(/Base|not published/);
		const sizes = await slide.evaluate((element) => {
			const points = (selector: string) =>
				(parseFloat(getComputedStyle(element.querySelector(selector)!).fontSize) * 960) /
				innerWidth;
			return { title: points('h2'), source: points('footer'), subtitle: points('.subtitle') };
		});
		expect(sizes.title).toBeGreaterThanOrEqual(36);
		expect(sizes.source).toBeGreaterThanOrEqual(18);
		expect(sizes.subtitle).toBeGreaterThanOrEqual(18);
		const cut = await slide.evaluate((element) => element.scrollHeight - element.clientHeight);
		expect(cut).toBeLessThanOrEqual(0);
		await page.keyboard.press('PageDown');
	}
});

test('presents the choice of the explorer', async ({ page }) => {
	await page.goto('/explore/?group=ta-only&group=both&theme=characteristics');
	await page.getByRole('button', { name: 'Present' }).click();
	const slide = page.locator('.slide');
	await expect(slide).toContainText('Characteristics: TA-HSB only and both');
	await expect(slide.locator('svg')).toContainText('older');
	await expect(slide.locator('svg')).not.toContainText('Offline HSB only');
});

test('the Back button ends the presentation and leaves the page where it was', async ({ page }) => {
	await page.goto('/explore/?group=both');
	await page.getByRole('button', { name: 'Present' }).click();
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.goBack();
	await expect(page.getByRole('dialog')).toBeHidden();
	expect(new URL(page.url()).search).toBe('?group=both');
});
