/** Pictures as pixels, read by a program that did not make them. */

import { readFile, writeFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
import type { TestInfo } from '@playwright/test';
import subsetFont from 'subset-font';

export interface Picture {
	width: number;
	height: number;
	/** Red, green, blue and opacity of each pixel, row by row. */
	pixels: Buffer;
}

/** The pixels of a PNG file. */
export function decoded(png: Buffer): Picture {
	const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
	const address = `data:image/png;base64,${png.toString('base64')}`;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${address}"/></svg>`;
	return pictureOf(new Resvg(svg).render());
}

/** A rendering as plain values: each look at its pixels would copy them all. */
export function pictureOf({ width, height, pixels }: Picture): Picture {
	return { width, height, pixels };
}

/** The font in one weight, as a file that the second renderer reads. */
export async function fontFile(info: TestInfo, weight: number): Promise<string> {
	const woff2 = await readFile('static/fonts/source-sans-3.woff2');
	const characters = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
	const path = info.outputPath(`source-sans-3-${weight}.ttf`);
	const font = await subsetFont(woff2, `${characters.join('')}“”‘’–`, {
		targetFormat: 'sfnt',
		variationAxes: { wght: weight }
	});
	await writeFile(path, font);
	return path;
}

/** How much the dark pixels of two pictures are the same ones, between two heights: 0 to 1. */
export function likeness(a: Picture, b: Picture, top: number, bottom: number): number {
	let [both, either] = [0, 0];
	for (let at = 4 * a.width * top; at < 4 * a.width * bottom; at += 4) {
		const [inA, inB] = [a.pixels[at]! < 128, b.pixels[at]! < 128];
		if (inA && inB) both++;
		if (inA || inB) either++;
	}
	return either === 0 ? 0 : both / either;
}
