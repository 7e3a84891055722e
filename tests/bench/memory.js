/**
 * Whether the explorer holds on to what it no longer shows: five hundred changes of the filter and
 * fifty exports, and the page must be as large afterwards as it was before.
 */

import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { browserArguments, findBrowser } from '../runner/browser.js';

const CHANGES = 500;
const EXPORTS = 50;
/** What caches may still take in after the warm-up, in bytes and in nodes of the document. */
const MOST = { heap: 3_000_000, nodes: 300, listeners: 60 };

const { path, env } = await findBrowser();
const server = await preview({ preview: { port: 4186 }, logLevel: 'silent' });
const browser = await chromium.launch({
	executablePath: path,
	args: browserArguments,
	env: { ...process.env, ...env }
});
const page = await browser.newPage({ serviceWorkers: 'block' });
const session = await page.context().newCDPSession(page);
await page.goto(`${server.resolvedUrls?.local[0]}explore/`, { waitUntil: 'networkidle' });

/** Ticks a group and unticks it again. @param {number} count */
async function change(count) {
	await page.evaluate(async (count) => {
		const boxes = [...document.querySelectorAll('input[type=checkbox]')];
		for (let time = 0; time < count; time++) {
			/** @type {HTMLElement} */ (boxes[Math.floor(time / 2) % boxes.length]).click();
			await new Promise((done) => setTimeout(done, 20));
		}
	}, count);
}

/** Takes files as a reader does, one kind after the other. @param {number} count */
async function take(count) {
	const kinds = ['PNG image', 'SVG image', 'CSV data', 'Excel workbook', 'PowerPoint slide'];
	for (let time = 0; time < count; time++) {
		await page.getByRole('button', { name: 'Download' }).click();
		const download = page.waitForEvent('download');
		await page.getByRole('menuitem', { name: kinds[time % kinds.length] }).click();
		await (await download).delete();
	}
}

async function size() {
	// What waits for a timer goes first.
	await page.waitForTimeout(15_000);
	for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
	return { heap: usedSize, nodes, listeners: jsEventListeners };
}

await change(80);
await take(10);
const before = await size();
await change(CHANGES);
await take(EXPORTS);
const after = await size();
await browser.close();
await server.close();

let failed = 0;
for (const [name, most] of Object.entries(MOST)) {
	const grown = after[name] - before[name];
	if (grown > most) failed += 1;
	const verdict = grown > most ? '✘' : '✓';
	console.log(
		`${verdict} ${name.padEnd(10)} ${before[name]} before, ${after[name]} after: ${grown} more, of ${most} at most`
	);
}
console.log(`\nAfter ${CHANGES} changes of the filter and ${EXPORTS} exports.`);
process.exitCode = failed > 0 ? 1 : 0;
