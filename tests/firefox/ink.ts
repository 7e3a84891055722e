/** What a picture file shows, as the browser itself draws it. */

import { type Page } from 'puppeteer-core';

export interface Ink {
	/** Red, green, blue and opacity of a pixel in the corner. */
	corner: number[];
	/** The share of pixels that are dark. */
	dark: number;
}

const TYPES = { png: 'image/png', svg: 'image/svg+xml' };

/** @throws Error when the browser cannot draw the file */
export async function inkOf(page: Page, file: Buffer, ending: keyof typeof TYPES): Promise<Ink> {
	const address = `data:${TYPES[ending]};base64,${file.toString('base64')}`;
	return await page.evaluate(async (source) => {
		const image = new Image();
		image.src = source;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = image.naturalWidth;
		canvas.height = image.naturalHeight;
		const context = canvas.getContext('2d')!;
		context.drawImage(image, 0, 0);
		const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
		let dark = 0;
		for (let at = 0; at < data.length; at += 4) if (data[at + 3]! > 0 && data[at]! < 90) dark++;
		// The edge itself may be half covered, where a picture is not a whole number of pixels high.
		const corner = [...context.getImageData(2, 2, 1, 1).data];
		return { corner, dark: (dark * 4) / data.length };
	}, address);
}
