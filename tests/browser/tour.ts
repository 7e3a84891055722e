/** Uses every page and every kind of feature once, as a reader might. */

import { expect, type Page } from '@playwright/test';

/** @param address whole address of the explorer, without "/" at its end; its front page is open */
export async function tour(page: Page, address: string) {
	await explore(page, address);
	await take(page, ['PNG image', 'SVG image', 'PowerPoint slide', 'CSV data', 'Excel workbook']);
	await page.getByRole('button', { name: 'Add to briefing' }).click();
	await expect(page.getByRole('status').last()).toContainText('Added to your briefing');
	await page.getByRole('combobox', { name: /Search/ }).fill('pornography');
	await page.getByRole('listbox').getByRole('option').first().click();

	await page
		.getByRole('link', { name: /^Briefing/ })
		.first()
		.click();
	await handOut(page, [
		'PowerPoint',
		'One file for any browser',
		'Images with captions',
		'Briefing file'
	]);
	await page.getByRole('button', { name: 'Present', exact: true }).first().click();
	await expect(page).toHaveURL(/\/briefing\/show\//);
	await page.reload();
	await expect(page.locator('main h2')).toBeVisible();
	for (const place of ['/about/', '/accessibility/', '/briefing/paper/', '/briefing/speaker/']) {
		await page.goto(address + place);
		await expect(page.locator('h1, h2').first()).toBeVisible();
	}
}

async function explore(page: Page, address: string) {
	await page.getByRole('link', { name: 'Explore subgroups' }).first().click();
	await expect(page).toHaveURL(`${address}/explore/`);
	await page.reload();
	await page.getByRole('checkbox', { name: 'Patterns over time' }).uncheck();
	await expect(page).toHaveURL(/theme=/);
	await page.getByRole('radio', { name: /Scottish Government/ }).check();
	await expect(page.locator('[data-figure="compare"]')).toContainText('Scottish Government');
}

async function take(page: Page, items: string[]) {
	for (const item of items) {
		await page.getByRole('button', { name: 'Download' }).click();
		await saved(page, item);
	}
}

async function handOut(page: Page, items: string[]) {
	for (const item of items) {
		await page.getByRole('button', { name: 'Hand out' }).click();
		await saved(page, item);
	}
}

async function saved(page: Page, item: string) {
	const download = page.waitForEvent('download', { timeout: 20_000 });
	await page.getByRole('menuitem', { name: item }).first().click();
	await (await download).path();
}
