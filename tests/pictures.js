/** Makes the pictures of the README anew, from the built site: the front page, and every figure as it is saved. */

import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { browserArguments, findBrowser } from './runner/browser.js';

const FOLDER = '.github';
/** Where each figure stands, and the size that it is saved in. */
const FIGURES = [
	['/', 'prevalence', 'Article'],
	['/', 'characteristics', 'Article'],
	['/', 'patterns', 'Article'],
	['/', 'forms', 'Article'],
	['/', 'responses', 'Slide, 16:9'],
	['/explore/?group=ta-only&group=both&theme=characteristics', 'compare', 'Square'],
	['/explore/?group=both&view=timeline', 'timeline', 'Slide, 16:9']
];

const { path, env } = await findBrowser();
const server = await preview({ preview: { port: 4185 }, logLevel: 'silent' });
const address = server.resolvedUrls.local[0].replace(/\/$/, '');
const browser = await chromium.launch({
	executablePath: path,
	args: browserArguments,
	env: { ...process.env, ...env }
});

/** The figure's image as a reader saves it, as a data address. */
async function saved(place, figure, size) {
	const page = await browser.newPage({ baseURL: address });
	await page.goto(place);
	const button = page
		.locator(`[data-figure="${figure}"]`)
		.getByRole('button', { name: 'Download' });
	await button.click();
	await page.getByRole('menuitem', { name: 'Sizes and preview…' }).click();
	await page.getByLabel(size).check();
	const waiting = page.waitForEvent('download');
	await page.getByRole('dialog').getByRole('button', { name: 'PNG image' }).click();
	const bytes = await readFile(await (await waiting).path());
	await page.close();
	return `data:image/png;base64,${bytes.toString('base64')}`;
}

async function frontPage() {
	const page = await browser.newPage({
		baseURL: address,
		viewport: { width: 1440, height: 1100 }
	});
	await page.goto('/', { waitUntil: 'networkidle' });
	await page.screenshot({ path: `${FOLDER}/findings.png` });
	await page.close();
}

async function exampleSheet() {
	const images = [];
	for (const figure of FIGURES) images.push(await saved(...figure));
	const page = await browser.newPage({ viewport: { width: 1560, height: 900 } });
	await page.setContent(
		`<!doctype html><style>
			body { margin: 0; padding: 24px; columns: 3; column-gap: 24px; background: #e3e6e9; }
			img { display: block; width: 100%; margin-bottom: 24px; break-inside: avoid; }
		</style>${images.map((image) => `<img src="${image}" alt="">`).join('')}`
	);
	await page.waitForFunction(() => [...document.images].every((image) => image.complete));
	await page.screenshot({ path: `${FOLDER}/exports.png`, fullPage: true });
	await page.close();
}

await frontPage();
await exampleSheet();
await browser.close();
await new Promise((resolve) => server.httpServer.close(resolve));
