/** The budget of the built site: bytes of a first visit, and the time from a tick to its frame. */

import { gzipSync } from 'node:zlib';
import { preview } from 'vite';

/** Bytes of a first visit; the pages that filter carry the layer that filters. */
const FIRST_VISIT_BYTES = {
	'': 200_000,
	'explore/': 260_000,
	'about/': 200_000,
	'briefing/': 260_000
};
const FRAME = 1000 / 60;
const TICKS = 40;

/** Bytes of everything that a first visit loads, compressed as a server would; fonts are already. */
async function firstVisit(browser, place) {
	const page = await browser.newPage();
	const bodies = [];
	page.on('response', (response) =>
		bodies.push(response.body().then((body) => [response.url(), body]))
	);
	await page.goto(place, { waitUntil: 'networkidle' });
	const sizes = (await Promise.all(bodies)).map(([url, body]) =>
		url.endsWith('.woff2') ? body.length : gzipSync(body).length
	);
	await page.close();
	return sizes.reduce((sum, size) => sum + size, 0);
}

/** Milliseconds from a click on a checkbox to the frame in which the changed figure stands; the median. */
async function filterChange(browser, address) {
	const page = await browser.newPage();
	await page.goto(`${address}explore/?theme=characteristics`, { waitUntil: 'networkidle' });
	const times = await page.evaluate(async (ticks) => {
		const box = [...document.querySelectorAll('input[type=checkbox]')][1];
		const drawing = document.querySelector('[data-figure=compare]');
		const taken = [];
		for (let tick = 0; tick < ticks; tick++) {
			const changed = new Promise((resolve) => {
				const observer = new MutationObserver(() => {
					observer.disconnect();
					resolve(performance.now());
				});
				observer.observe(drawing, { childList: true, subtree: true, characterData: true });
			});
			const start = performance.now();
			box.click();
			taken.push((await changed) - start);
			await new Promise((resolve) => setTimeout(resolve, 60));
		}
		return taken;
	}, TICKS);
	await page.close();
	return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @returns {Promise<{ name: string, value: string, ratio: number }[]>} ratio to what it may be
 */
export async function budget(browser) {
	const server = await preview({ preview: { port: 4184 }, logLevel: 'silent' });
	const address = server.resolvedUrls?.local[0] ?? '';
	const rows = [];
	for (const [place, most] of Object.entries(FIRST_VISIT_BYTES)) {
		const bytes = await firstVisit(browser, address + place);
		const value = `${(bytes / 1000).toFixed(0)} kB`;
		rows.push({ name: `first visit to /${place}`, value, ratio: bytes / most });
	}
	const change = await filterChange(browser, address);
	const value = `${change.toFixed(1)} ms`;
	rows.push({ name: 'a filter change, script to document', value, ratio: change / FRAME });
	await server.close();
	return rows;
}
