/** Each download, opened by a program that did not make it. */

import { readFile, writeFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
import { expect, test, type Download } from '@playwright/test';
import { csvParse } from 'd3';
import subsetFont from 'subset-font';
import { DATA_VERSION } from '../data-version';
import { bytes, download } from './figure-files';

/** The font as a file that the second renderer reads. */
async function fontFile(): Promise<string> {
	const woff2 = await readFile('static/fonts/source-sans-3.woff2');
	const characters = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
	const path = test.info().outputPath('source-sans-3.ttf');
	await writeFile(
		path,
		await subsetFont(woff2, `${characters.join('')}“”‘’–`, { targetFormat: 'sfnt' })
	);
	return path;
}

const EVERYWHERE = [
	'Hollis, V. and Belton, E. (2017)',
	'Not an NSPCC publication',
	`Data version ${DATA_VERSION}`,
	'whom one NSPCC service assessed'
];

const IN_FIGURE: Record<string, string[]> = {
	prevalence: [
		'Nearly half of those assessed',
		'Base: 275 cases',
		'about 39%',
		'hatched parts worked out by us'
	],
	forms: ['68%', 'order not published', 'Most common'],
	characteristics: [
		'Direction only, size not published',
		'older',
		'compared with both or offline HSB only; the summary implies this'
	],
	patterns: [
		'more than half',
		'on average, about 3 years later',
		'not steps that one child goes through'
	],
	responses: ['seemed more punitive', 'Direction only, size not published']
};

for (const [figure, texts] of Object.entries(IN_FIGURE)) {
	test(`${figure}: the SVG stands alone and a second renderer draws it`, async ({ page }) => {
		await page.goto('/');
		const file = await download(page, figure, 'SVG image');
		expect(file.suggestedFilename()).toBe(`hollis-belton-2017_${figure}_all.svg`);
		const svg = (await bytes(file)).toString('utf8');
		const words = await page.evaluate((text) => {
			const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
			return [...root.querySelectorAll('text')].map((line) => line.textContent).join(' ');
		}, svg);
		for (const text of [...EVERYWHERE, ...texts]) expect(words).toContain(text);
		expect(svg).toContain('@font-face');
		expect(svg).toMatch(/<title>.+<\/title><desc>.+<\/desc>/);
		expect(svg).not.toMatch(/foreignObject|rgba\(|transparent|dominant-baseline|class=/);
		const picture = new Resvg(svg, {
			font: {
				fontFiles: [await fontFile()],
				loadSystemFonts: false,
				defaultFontFamily: 'Source Sans 3'
			}
		}).render();
		const dark = picture.pixels.filter((value, index) => index % 4 === 0 && value < 60).length;
		expect(dark).toBeGreaterThan(2000);
	});
}

test('the PNG is twice the drawing or more, sharp and white behind', async ({ page }) => {
	await page.goto('/');
	const svg = (await bytes(await download(page, 'prevalence', 'SVG image'))).toString('utf8');
	const width = Number(/<svg[^>]* width="(\d+)"/.exec(svg)![1]);
	const file = await download(page, 'prevalence', 'PNG image');
	expect(file.suggestedFilename()).toBe('hollis-belton-2017_prevalence_all.png');
	const png = await bytes(file);
	const decoded = await page.evaluate(
		async (data) => {
			const bitmap = await createImageBitmap(
				new Blob([new Uint8Array(data)], { type: 'image/png' })
			);
			const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
			const context = canvas.getContext('2d')!;
			context.drawImage(bitmap, 0, 0);
			const corner = [...context.getImageData(2, 2, 1, 1).data];
			return { width: bitmap.width, height: bitmap.height, corner };
		},
		[...png]
	);
	expect(decoded.width).toBeGreaterThanOrEqual(2 * width);
	expect(decoded.corner).toEqual([255, 255, 255, 255]);
});

test('the CSV has base, kind, status, locator and citation in every row', async ({ page }) => {
	await page.goto('/explore/?group=ta-only&theme=characteristics&theme=prevalence');
	const file = await download(page, 'compare', 'CSV data');
	expect(file.suggestedFilename()).toBe('hollis-belton-2017_compare_ta-only.csv');
	const rows = csvParse((await bytes(file)).toString('utf8').replace(/^\uFEFF/, ''));
	expect(rows.length).toBeGreaterThan(6);
	for (const row of rows) {
		expect(row.base).not.toBe('');
		expect(row.kind).not.toBe('');
		expect(row.locator).not.toBe('');
		expect(row.citation).toContain('Hollis, V. and Belton, E. (2017)');
		expect(row.address).toContain('?group=ta-only');
		if (row.kind === 'direction') expect([row.value, row.status]).toEqual(['', '[x1]']);
	}
});

test('an image of a choice says what the choice is', async ({ page }) => {
	await page.goto('/explore/?group=ta-only&group=both&theme=characteristics');
	const svg = (await bytes(await download(page, 'compare', 'SVG image'))).toString('utf8');
	expect(svg).toContain('Groups: TA-HSB only, Both. Parts: Characteristics.');
	expect(svg.replaceAll('&amp;', '&')).toContain('?group=ta-only');
});

test('a figure exported twice at once gives two files', async ({ page }) => {
	await page.goto('/');
	const files: Download[] = [];
	page.on('download', (file) => files.push(file));
	await expect(page.locator('[data-figure="patterns"] [aria-haspopup]')).toBeEnabled();
	// The second starts before the first can have finished.
	await page.evaluate(() => {
		const press = () => {
			document.querySelector<HTMLElement>('[data-figure="patterns"] [aria-haspopup]')!.click();
			return new Promise<void>((resolve) =>
				requestAnimationFrame(() => {
					document.querySelector<HTMLElement>('[role=menuitem]')!.click();
					resolve();
				})
			);
		};
		void press().then(press);
	});
	await expect.poll(() => files.length).toBe(2);
	for (const file of files) expect((await bytes(file)).length).toBeGreaterThan(10_000);
});

test('copies the image, or says what to do where the browser cannot', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/');
	const figure = page.locator('[data-figure="forms"]');
	await figure.getByRole('button', { name: 'Download' }).click();
	await page.getByRole('menuitem', { name: 'Copy image' }).click();
	await expect(page.getByRole('status')).toContainText('Image copied');
	const types = await page.evaluate(async () => (await navigator.clipboard.read())[0]!.types);
	expect(types).toContain('image/png');

	await page.evaluate(() => Reflect.deleteProperty(window, 'ClipboardItem'));
	await figure.getByRole('button', { name: 'Download' }).click();
	await page.getByRole('menuitem', { name: 'Copy image' }).click();
	await expect(page.getByRole('status')).toContainText('cannot copy images. Use “PNG image”');
});

test('a font that fails to load is told, and the image is made all the same', async ({ page }) => {
	await page.route('**/fonts/*', (route) => route.abort());
	await page.goto('/');
	const file = await download(page, 'prevalence', 'PNG image');
	expect((await bytes(file)).length).toBeGreaterThan(10_000);
	await expect(page.getByRole('status')).toContainText('The font could not be loaded');
});
