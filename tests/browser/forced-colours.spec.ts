/** Where the reader's own colours replace ours, every drawing is seen: measured in its pixels. */

import { expect, test, type Locator } from '@playwright/test';
import { contrast } from '../charts/contrast-ratio';
import { drawingsAlive } from './drawings';

const SCOTLAND =
	'study=scotland-sexual-crimes-2017&theme=victims&group=2013-14&group=2016-17&group=communicating';
const PLACES = [
	'/',
	'/explore/',
	'/explore/?view=timeline',
	`/explore/?${SCOTLAND}&group=female`,
	`/explore/?${SCOTLAND}&group=female&group=under-13&group=age-13-15&view=timeline`
];

/** The colours that cover more of a picture than the soft edges of letters and hairlines do, with their shares. */
async function coloursOf(drawing: Locator): Promise<[colour: string, share: number][]> {
	const png = (await drawing.screenshot()).toString('base64');
	return await drawing.page().evaluate(async (data) => {
		const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
		const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
		const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
		const context = canvas.getContext('2d')!;
		context.drawImage(bitmap, 0, 0);
		const pixels = context.getImageData(0, 0, bitmap.width, bitmap.height).data;
		const counts = new Map<string, number>();
		for (let at = 0; at < pixels.length; at += 4) {
			const colour = `#${[0, 1, 2].map((part) => pixels[at + part]!.toString(16).padStart(2, '0')).join('')}`;
			counts.set(colour, (counts.get(colour) ?? 0) + 1);
		}
		const all = pixels.length / 4;
		return [...counts]
			.map(([colour, count]): [string, number] => [colour, count / all])
			.filter(([, share]) => share > 0.01);
	}, png);
}

for (const [scheme, places] of [
	['dark', PLACES],
	['light', PLACES.slice(0, 1)]
] as const) {
	test(`${scheme} forced colours: every mark and word of a drawing stands out`, async ({
		browser
	}) => {
		const context = await browser.newContext({ forcedColors: 'active', colorScheme: scheme });
		const page = await context.newPage();
		const ground = scheme === 'dark' ? '#000000' : '#ffffff';
		for (const place of places) {
			await page.goto(place);
			await drawingsAlive(page);
			const drawings = page.locator('[data-figure] .format svg:visible');
			// Lines that only lead the eye may be faint.
			await page.addStyleTag({ content: 'svg .rule { visibility: hidden }' });
			for (const drawing of await drawings.all()) {
				const name = `${place}: ${await drawing.getAttribute('aria-label')}`;
				const colours = await coloursOf(drawing);
				const drawn = colours.filter(([colour]) => colour !== ground);
				expect(colours.find(([colour]) => colour === ground)?.[1], name).toBeGreaterThan(0.4);
				expect(drawn.length, name).toBeGreaterThan(0);
				for (const [colour] of drawn) {
					expect(contrast(colour, ground), `${name}: ${colour}`).toBeGreaterThanOrEqual(3);
				}
			}
		}
		await context.close();
	});
}
