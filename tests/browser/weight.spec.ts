/** What a first visit loads, and that nothing moves when the script arrives. */

import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';

/** Bytes at most, compressed as a server would; the pages that filter carry the layer that filters. */
const MOST = {
	'/': 200_000,
	'/explore/': 260_000,
	'/about/': 200_000,
	'/accessibility/': 200_000,
	'/briefing/': 260_000
};

for (const [path, most] of Object.entries(MOST)) {
	test(`a first visit to ${path} loads at most ${most / 1000} kB`, async ({ page }) => {
		const loaded: Promise<{ url: string; body: Buffer }>[] = [];
		page.on('response', (response) =>
			loaded.push(response.body().then((body) => ({ url: response.url(), body })))
		);
		await page.goto(path, { waitUntil: 'networkidle' });
		const files = await Promise.all(loaded);
		const bytes = files.map(({ url, body }) =>
			url.endsWith('.woff2') ? body.length : gzipSync(body).length
		);
		expect(files.length).toBeGreaterThan(5);
		expect(bytes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(most);
		const heavy = files.filter(({ body }) => /PptxGenJS|showSaveFilePicker/.test(body.toString()));
		expect(heavy.map(({ url }) => url)).toEqual([]);
	});
}

/** Waits until the page stands in its own letters. */
async function stands(page: Page) {
	await page.waitForFunction(() => document.querySelector('footer'));
	await page.evaluate(async () => {
		await document.fonts.load('1em "Source Sans 3"');
		for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
	});
}

/** Keeps whatever moves once the page stands. */
async function observeMoves(page: Page) {
	await stands(page);
	await page.evaluate(() => {
		const moved: unknown[] = [];
		Object.assign(window, { moved });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				const { value, sources } = entry as unknown as {
					value: number;
					sources: { node: Node | null }[];
				};
				moved.push([value, ...sources.map(({ node }) => node?.textContent?.slice(0, 60))]);
			}
		}).observe({ type: 'layout-shift' });
	});
}

for (const [width, paths] of [
	[390, Object.keys(MOST)],
	[1440, ['/explore/']]
] as const) {
	for (const path of paths) {
		test(`nothing of ${path} moves when its script arrives, ${width} pixels wide`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height: 900 });
			// The script is held back until the page stands as it was sent.
			let observed: Promise<void> | undefined;
			await page.route('**/*.js', async (route) => {
				await (observed ??= observeMoves(page));
				await route.continue();
			});
			await page.goto(path, { waitUntil: 'networkidle' });
			await expect(page.locator('footer button.link, footer .last p').last()).toBeVisible();
			await stands(page);
			expect(await page.evaluate(() => (window as unknown as { moved: unknown }).moved)).toEqual(
				[]
			);
		});
	}
}
