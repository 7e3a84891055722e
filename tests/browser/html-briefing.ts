/** A briefing as an HTML file on the disk, opened without a network. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test as base, type Page } from '@playwright/test';
import { createServer } from 'vite';

/** Writes the file with the modules that the site is built from. @returns its address */
async function writtenBriefing(path: string): Promise<string> {
	const vite = await createServer({
		server: { middlewareMode: true, hmr: false, ws: false },
		appType: 'custom',
		logLevel: 'error',
		optimizeDeps: { noDiscovery: true }
	});
	try {
		const [{ deck }, { htmlFile }, { scriptSource }] = await Promise.all([
			vite.ssrLoadModule('/tests/export/html-deck.ts'),
			vite.ssrLoadModule('/src/lib/export/html/html-file.ts'),
			vite.ssrLoadModule('/src/lib/export/html/inline.ts')
		]);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, htmlFile(await deck(), await scriptSource()));
	} finally {
		await vite.close();
	}
	return pathToFileURL(path).href;
}

/** A test with the address of the file, whose browser is offline and may ask nobody for anything. */
export const test = base.extend<{ quiet: null }, { file: string }>({
	file: [
		async ({ browserName: _ }, use) => {
			await use(await writtenBriefing(join(tmpdir(), `ta-hsb-briefing-${process.pid}.html`)));
		},
		{ scope: 'worker', timeout: 120_000 }
	],
	quiet: [
		async ({ context }, use) => {
			const asked: string[] = [];
			await context.setOffline(true);
			context.on('request', (request) => {
				if (!/^(file|data):/.test(request.url())) asked.push(request.url());
			});
			await use(null);
			expect(asked).toEqual([]);
		},
		{ auto: true }
	],
	viewport: { width: 1280, height: 720 }
});

/** The slides that can be seen: one while it is presented, all in the document. */
export const shown = (page: Page) => page.locator('section:visible');
export const count = (page: Page) => page.locator('section').count();

/** Waits for this slide alone, with the focus on its heading. */
export async function expectSlide(page: Page, number: number) {
	const name = `Slide ${number} of ${await count(page)}`;
	await expect(shown(page)).toHaveCount(1);
	await expect(shown(page)).toHaveAttribute('aria-label', name);
	await expect(shown(page).getByRole('heading', { level: 2 })).toBeFocused();
}
