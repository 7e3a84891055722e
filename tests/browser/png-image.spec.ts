/** The PNG image: its letters, its pixels, the words inside it, and what is said when it fails. */

import { Resvg } from '@resvg/resvg-js';
import { expect, test, type Page } from '@playwright/test';
import { chunksOf, textOf } from '../export/png-reader';
import { bytes, download } from './figure-files';
import { decoded, fontFile, likeness, pictureOf, type Picture } from './picture';

/** The first click on a page that was just opened, and the drawing from a page of its own. */
async function firstClick(page: Page, figure: string) {
	await page.goto('/');
	const png = await bytes(await download(page, figure, 'PNG image'));
	const svg = (await bytes(await download(page, figure, 'SVG image'))).toString('utf8');
	return { png, svg };
}

/** Top and bottom of the title, in pixels of a picture at twice its size. */
function titleBand(svg: string): [number, number] {
	const units = Number(/viewBox="0 0 (\d+)/.exec(svg)![1]);
	const scale = (2 * Number(/ width="(\d+)"/.exec(svg)![1])) / units;
	const [, y, size] = /<text x="[\d.]+" y="([\d.]+)" font-size="([\d.]+)"/.exec(svg)!.map(Number);
	return [Math.floor((y! - size!) * scale), Math.ceil((y! + size! * 0.25) * scale)];
}

/** The drawing at twice its size by another renderer, with one font and no other. */
function otherRendering(svg: string, file: string): Picture {
	const font = { fontFiles: [file], loadSystemFonts: false };
	return pictureOf(new Resvg(svg, { font, fitTo: { mode: 'zoom', value: 2 } }).render());
}

for (const figure of ['prevalence', 'patterns']) {
	test(`${figure}: the first click gives letters of the font, at twice the size, on white`, async ({
		page
	}) => {
		const { png, svg } = await firstClick(page, figure);
		const picture = decoded(png);
		const bold = otherRendering(svg, await fontFile(test.info(), 700));
		expect([picture.width, picture.height]).toEqual([bold.width, bold.height]);
		const [top, bottom] = titleBand(svg);
		expect(likeness(picture, bold, top, bottom)).toBeGreaterThan(0.8);

		// The same comparison tells another font, and another weight of this one.
		const regular = otherRendering(svg, await fontFile(test.info(), 400));
		expect(likeness(picture, regular, top, bottom)).toBeLessThan(0.6);

		const { width, pixels } = picture;
		const corners = [0, width - 1, pixels.length / 4 - width, pixels.length / 4 - 1];
		for (const corner of corners) {
			expect([...pixels.subarray(4 * corner, 4 * corner + 4)]).toEqual([255, 255, 255, 255]);
		}
	});
}

test('the picture says in itself what it shows, its source, address and data version', async ({
	page
}) => {
	await page.goto('/explore/?group=ta-only&group=both&theme=characteristics');
	const png = await bytes(await download(page, 'compare', 'PNG image'));
	const text = textOf(png);
	expect(text.Title).toBe(await page.locator('#title-compare').innerText());
	expect(text.Description).toContain('Groups: TA-HSB only, Both.');
	expect(text.Source).toContain('Hollis, V. and Belton, E. (2017)');
	expect(text.Disclaimer).toContain('Not an NSPCC publication');
	expect(text.URL).toBe(page.url());
	expect(text['Data version']).toMatch(/^\d+\.\d+\.\d+$/);
	expect(Date.now() - Date.parse(text['Creation Time']!)).toBeLessThan(600_000);
	const density = chunksOf(png)
		.find(({ type }) => type === 'pHYs')!
		.data.readUInt32BE(0);
	expect(density * 0.0254).toBeCloseTo(2 * 96, 1);
});

test('a font that the browser reads late is waited for', async ({ page }) => {
	await page.addInitScript(() => {
		const draw = CanvasRenderingContext2D.prototype.drawImage;
		let calls = 0;
		CanvasRenderingContext2D.prototype.drawImage = function (...all: unknown[]) {
			if (++calls > 5) Reflect.apply(draw, this, all);
		};
	});
	const { png, svg } = await firstClick(page, 'prevalence');
	const bold = otherRendering(svg, await fontFile(test.info(), 700));
	expect(likeness(decoded(png), bold, ...titleBand(svg))).toBeGreaterThan(0.8);
	await expect(page.getByRole('status')).not.toContainText('could not be loaded');
});

test('letters of another font are told', async ({ page }) => {
	await page.route('**/fonts/*', (route) =>
		route.request().resourceType() === 'font'
			? route.continue()
			: route.fulfill({ contentType: 'font/woff2', body: 'This is no font.' })
	);
	const { png, svg } = await firstClick(page, 'prevalence');
	const bold = otherRendering(svg, await fontFile(test.info(), 700));
	expect(likeness(decoded(png), bold, ...titleBand(svg))).toBeLessThan(0.6);
	await page.reload();
	await download(page, 'prevalence', 'PNG image');
	await expect(page.getByRole('status')).toContainText('uses another one');
});

/** What a browser may do to a page that draws, and how the page answers. */
const REFUSALS: { name: string; fault: () => void; answer: string }[] = [
	{
		name: 'a picture that cannot be encoded',
		fault: () => {
			HTMLCanvasElement.prototype.toBlob = (done) => done(null);
		},
		answer: 'larger than this browser can draw'
	},
	{
		name: 'a canvas without memory',
		fault: () => {
			CanvasRenderingContext2D.prototype.fillRect = () => undefined;
			const draw = CanvasRenderingContext2D.prototype.drawImage;
			CanvasRenderingContext2D.prototype.drawImage = function (...all: unknown[]) {
				if (this.canvas.width < 1000) Reflect.apply(draw, this, all);
			};
		},
		answer: 'larger than this browser can draw'
	},
	{
		name: 'a canvas that may not be read',
		fault: () => {
			HTMLCanvasElement.prototype.toBlob = () => {
				throw new DOMException('The canvas is tainted.', 'SecurityError');
			};
		},
		answer: 'does not let the page read the image'
	},
	{
		name: 'a canvas that answers with noise',
		fault: () => {
			const read = CanvasRenderingContext2D.prototype.getImageData;
			CanvasRenderingContext2D.prototype.getImageData = function (...all: unknown[]) {
				const noise = Reflect.apply(read, this, all) as ImageData;
				for (let at = 0; at < noise.data.length; at += 4) noise.data[at] = (at * 7) % 200;
				return noise;
			};
		},
		answer: 'does not let the page read the image'
	},
	{
		name: 'words that never appear',
		fault: () => {
			CanvasRenderingContext2D.prototype.drawImage = () => undefined;
		},
		answer: 'could not draw the image'
	},
	{
		name: 'a drawing that cannot be opened',
		fault: () => {
			HTMLImageElement.prototype.decode = () =>
				Promise.reject(new DOMException('', 'EncodingError'));
		},
		answer: 'could not draw the image'
	},
	{
		name: 'a file without an address',
		fault: () => {
			URL.createObjectURL = () => {
				throw new TypeError('There is no room.');
			};
		},
		answer: 'did not let the page save the file'
	}
];

for (const { name, fault, answer } of REFUSALS) {
	test(`${name} is told, nothing is saved, and the page goes on`, async ({ page }) => {
		const files: string[] = [];
		page.on('download', (file) => files.push(file.suggestedFilename()));
		await page.addInitScript(fault);
		await page.goto('/');
		const place = page.locator('[data-figure="forms"]');
		await place.getByRole('button', { name: 'Download' }).click();
		await page.getByRole('menuitem', { name: 'PNG image' }).click();
		const status = page.getByRole('status');
		await expect(status).toContainText(answer);
		await expect(status).toContainText(/nothing was saved/i);
		expect(files).toEqual([]);
		await place.getByRole('button', { name: 'Download' }).click();
		await expect(page.getByRole('menuitem', { name: 'CSV data' })).toBeVisible();
	});
}
