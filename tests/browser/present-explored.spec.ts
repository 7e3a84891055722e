/** Presenting what is explored: two studies, or nothing that can be shown. */

import { expect, test } from '@playwright/test';

test('where nothing is chosen that can be shown, “Present” says so and stays', async ({ page }) => {
	for (const [query, why] of [
		['?group=none', 'Tick at least one group.'],
		['?theme=prevalence&view=timeline', 'Tick the part “Patterns over time”']
	] as const) {
		await page.goto(`/explore/${query}`);
		await expect(page.getByRole('heading', { name: 'Nothing to show' })).toBeVisible();
		const button = page.getByRole('button', { name: 'Present' });
		await button.press('Enter');
		const message = page.getByRole('status').filter({ hasText: 'Nothing is chosen that can be' });
		await expect(message).toContainText(why);
		await expect(button).toBeFocused();
		expect(new URL(page.url()).search).toBe(query);

		// The address of a presentation of it leads back to it.
		const presented = `/briefing/show/?of=${encodeURIComponent(`/explore/${query}`)}`;
		for (const leave of ['link', 'Escape']) {
			await page.goto(presented);
			await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
			await expect(page.getByRole('main')).toContainText('In this view nothing is chosen');
			if (leave === 'link') await page.getByRole('link', { name: 'Go back to the view' }).click();
			else await page.keyboard.press('Escape');
			await expect(page).toHaveURL(`/explore/${query}`);
			await expect(page.getByRole('heading', { level: 2, name: 'Nothing to show' })).toBeVisible();
		}
	}
	await page.goto('/briefing/show/?briefing=gone');
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/\/briefing\/$/);
});

test('two studies beside each other are both presented', async ({ page }) => {
	await page.goto('/explore/?theme=prevalence&beside=turn-the-page-2017.participants');
	await expect(page.locator('[data-figure="compare"]')).toHaveCount(2);
	await page.getByRole('button', { name: 'Present' }).click();
	const slide = page.locator('.slide');
	await expect(slide).toHaveAttribute('data-slide', 'title');
	await page.keyboard.press('PageDown');
	await expect(slide).toContainText('Source: Hollis and Belton (2017)');
	await page.keyboard.press('End');
	await expect(slide).toHaveAttribute('data-slide', 'closing');
	await page.keyboard.press('PageUp');
	await expect(slide).toContainText('Cases of the service.');
	await expect(slide).not.toContainText('Hollis and Belton (2017)');
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/beside=turn-the-page-2017\.participants$/);
	// The second is shown alone where the first has nothing.
	await page.goto('/explore/?group=none&beside=turn-the-page-2017.participants');
	await expect(page.locator('[data-figure="compare"]')).toHaveCount(1);
	await page.getByRole('button', { name: 'Present' }).click();
	await expect(slide).toHaveAttribute('data-slide', 'title');
	await page.keyboard.press('PageDown');
	await expect(slide).toContainText('who took part in the service');
});
