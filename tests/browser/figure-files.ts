/** Takes files from a figure as a reader does. */

import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';

/** Opens the figure's menu and takes one file from it. */
export async function download(page: Page, figure: string, item: string): Promise<Download> {
	const place = page.locator(`[data-figure="${figure}"]`);
	await place.getByRole('button', { name: 'Download' }).click();
	const waiting = page.waitForEvent('download');
	await page.getByRole('menuitem', { name: item }).click();
	return await waiting;
}

/** What is in a file. */
export async function bytes(file: Download): Promise<Buffer> {
	return await readFile(await file.path());
}
