/** An address where there is nothing, or nothing arrives. */

import { expect, test } from '@playwright/test';

test('says so, names the address and leads on', async ({ page }) => {
	const response = await page.goto('/no-such-page/');
	expect(response!.status()).toBe(404);
	await expect(page.getByRole('heading', { name: 'This page does not exist' })).toBeVisible();
	await expect(page.getByText('/no-such-page/', { exact: true })).toBeVisible();
	await page.getByRole('main').getByRole('link', { name: 'Findings' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('what one UK study found');
});

test('a page that does not arrive says so, also in its title', async ({ page }) => {
	await page.goto('/');
	await page
		.getByRole('button', { name: 'Add to briefing' })
		.and(page.locator(':enabled'))
		.first()
		.waitFor();
	await page.route('**/about/__data.json*', (route) => route.abort());
	await page.getByRole('link', { name: 'About the study' }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Something went wrong');
	await expect(page.getByRole('main')).toContainText('Check your connection');
	await expect(page).toHaveTitle(/^Page not loaded/);
});
