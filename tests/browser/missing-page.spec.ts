/** An address where there is nothing. */

import { expect, test } from '@playwright/test';

test('says so, names the address and leads on', async ({ page }) => {
	const response = await page.goto('/no-such-page/');
	expect(response!.status()).toBe(404);
	await expect(page.getByRole('heading', { name: 'This page does not exist' })).toBeVisible();
	await expect(page.getByText('/no-such-page/', { exact: true })).toBeVisible();
	await page.getByRole('main').getByRole('link', { name: 'Findings' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText(
		'what one large UK study found'
	);
});
