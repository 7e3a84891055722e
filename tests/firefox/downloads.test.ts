/** The downloads of a figure, taken in a browser that is not made from Chromium. */

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { CSV_HEADER } from '$lib/wording/csv';
import { firefox, type Firefox } from './browser';
import { inkOf } from './ink';

/** How a file of each ending begins. */
const STARTS = {
	png: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
	svg: Buffer.from('<?xml '),
	csv: Buffer.from(`\uFEFF${CSV_HEADER.join(',')}\r\n`),
	pptx: Buffer.from('PK\x03\x04', 'latin1'),
	xlsx: Buffer.from('PK\x03\x04', 'latin1'),
	ods: Buffer.from('PK\x03\x04', 'latin1'),
	json: Buffer.from('{')
};

/** The lines of the menu, and the ending of the file that each saves. */
const DOWNLOADS: [item: string, ending: keyof typeof STARTS][] = [
	['PNG image', 'png'],
	['SVG image', 'svg'],
	['PowerPoint slide', 'pptx'],
	['CSV data', 'csv'],
	['Excel workbook', 'xlsx'],
	['OpenDocument workbook', 'ods'],
	['JSON data', 'json']
];

let it: Firefox;
beforeAll(async () => {
	it = await firefox();
	await it.page.setViewport({ width: 1280, height: 900 });
	await it.page.goto(`${it.address}/explore/?group=ta-only&group=both&theme=characteristics`);
	// Until the page is alive, it holds a drawing for each width, and shows one.
	await it.page.waitForSelector('.format.alone');
});
afterAll(() => it?.close());

async function download(item: string, ending: string): Promise<Buffer> {
	it.forget();
	await it.page.locator('[data-figure] [aria-haspopup="menu"]:not([disabled])').click();
	await it.page.locator(`::-p-aria([name="${item}"][role="menuitem"])`).click();
	return await vi.waitFor(
		() => {
			const bytes = it.saved(`.${ending}`);
			if (!bytes) throw new Error(`Firefox has saved no ${ending}.`);
			return bytes;
		},
		{ timeout: 30_000, interval: 100 }
	);
}

test('the chart is drawn, with its words and marks', async () => {
	const box = await it.page.$eval('[data-figure] svg', (svg) => {
		const { width, height } = svg.getBoundingClientRect();
		return { width, height, text: svg.textContent };
	});
	expect(box.width).toBeGreaterThan(300);
	expect(box.height).toBeGreaterThan(150);
	expect(box.text).toContain('older');
});

describe('Download', () => {
	test.each(DOWNLOADS)('%s is a file of its kind', async (item, ending) => {
		const bytes = await download(item, ending);
		const start = STARTS[ending];
		expect(bytes.subarray(0, start.length).toString()).toBe(start.toString());
		expect(bytes.length).toBeGreaterThan(1000);
	});

	test.each([
		['PNG image', 'png'],
		['SVG image', 'svg']
	] as const)('%s shows the figure on white', async (item, ending) => {
		const picture = await inkOf(it.page, await download(item, ending), ending);
		expect(picture.corner).toEqual([255, 255, 255, 255]);
		expect(picture.dark).toBeGreaterThan(0.01);
		expect(picture.dark).toBeLessThan(0.5);
	});

	test('the page has complained of nothing', () => {
		expect(it.complaints).toEqual([]);
	});
});
