import { expect, test } from '@playwright/test';
import { MENU } from '../../src/lib/wording/exports';
import { brokenRules } from './violations';

test('goes from a key to a view by keyboard alone', async ({ page }) => {
	await page.goto('/about/');
	const box = page.getByRole('combobox', { name: 'Search' });
	await expect(box).toBeEnabled();
	await page.keyboard.press('Control+k');
	await expect(box).toBeFocused();
	await page.keyboard.type('excluson scool');
	const options = page.getByRole('option');
	await expect(options.first()).toContainText('Exclusion from school');
	await expect(page.getByRole('status').filter({ hasText: 'result' })).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await expect(options.first()).toHaveAttribute('aria-selected', 'true');
	expect(await brokenRules(page)).toEqual([]);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/theme=responses/);
	await expect(page.locator('[data-figure="compare"]')).toContainText('Exclusion from school');
	await expect(box).toHaveValue('');
});

test('the key works in a field too, and not under a dialog; no letter or sign does by itself', async ({
	page
}) => {
	await page.goto('/');
	const box = page.getByRole('combobox', { name: 'Search' });
	await expect(box).toBeEnabled();
	await expect(box).toHaveAttribute('aria-keyshortcuts', 'Control+K Meta+K');
	for (const key of ['/', 'k', 'Shift+k']) {
		await page.keyboard.press(key);
		await expect(box).not.toBeFocused();
	}
	await page.goto('/briefing/');
	await page.getByRole('button', { name: 'New briefing' }).click();
	const title = page.getByLabel('Title', { exact: true });
	for (const key of ['Control+k', 'Control+K']) {
		await title.fill('Mine');
		await page.keyboard.press(key);
		await expect(box).toBeFocused();
		await expect(title).toHaveValue('Mine');
	}
	await page.goto('/');
	await page.getByRole('button', { name: 'Download' }).first().click();
	await page.getByRole('menuitem', { name: MENU.cite }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog).toBeVisible();
	await page.keyboard.press('Control+k');
	await expect(box).not.toBeFocused();
	await expect(dialog).toBeVisible();
});

test('finds what another study has, and opens it there', async ({ page }) => {
	await page.goto('/');
	const box = page.getByRole('combobox', { name: 'Search' });
	await expect(box).toBeEnabled();
	await box.fill('voyeurism');
	await page.getByRole('option').filter({ hasText: 'Group' }).first().click();
	await expect(page).toHaveURL(/study=scotland-sexual-crimes-2017/);
	await expect(page.locator('[data-figure="compare"]')).toContainText('Voyeurism');
});

test('says when nothing is found, and Escape gives the page back', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 700 });
	await page.goto('/explore/');
	const box = page.getByRole('combobox', { name: 'Search' });
	await expect(box).toBeEnabled();
	await box.fill('qqqqqq');
	const panel = page.getByText('Nothing is found for “qqqqqq”');
	await expect(panel).toBeVisible();
	expect(
		await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
	).toBeLessThanOrEqual(0);
	await page.keyboard.press('Escape');
	await expect(panel).toBeHidden();
	await expect(box).toBeFocused();
});

test('finds what it advises to look for, in the figure that shows it', async ({ page }) => {
	await page.goto('/about/');
	const box = page.getByRole('combobox', { name: 'Search' });
	await expect(box).toBeEnabled();
	await box.fill('grooming');
	const option = page.getByRole('option').first();
	await expect(option).toContainText('Grooming');
	await expect(option).toContainText('Named in the study · Hollis and Belton (2017)');
	await option.click();
	await expect(page).toHaveURL(/\/#forms$/);
	await expect(page.locator('[data-figure="forms"] svg').first()).toContainText('Grooming');
	await expect(page.locator('#forms')).toBeInViewport();
});
