/** Tells whether an image already draws its words in the font that was put into it. */

import { FONT_NAME } from './font';
import type { SvgFile } from './svg';

/**
 * How the words of an image stand: in its own font, in another one, or not at all, as while the
 * browser still reads the font. Browsers call an image ready before that (WebKit bug 219770).
 */
export type Letters = 'own' | 'other' | 'none';

/** Narrow in the font, and half as wide again or more where every letter has one width. */
const PROBE = 'i'.repeat(20);
const SIZE = 24;
const WIDEST = PROBE.length * SIZE * 0.4;
const ROOM = 2 * SIZE;

/** The drawing as an image with a line below it that shows the font. */
export function probedImage(svg: SvgFile): HTMLImageElement {
	const image = new Image(svg.width, probedHeight(svg));
	const drawing = svg.text.replace(/^<\?xml[^>]*\?>\s*/, '');
	const probe = `<text x="2" y="${svg.height + 1.5 * SIZE}" font-family="'${FONT_NAME}', monospace" font-size="${SIZE}">${PROBE}</text>`;
	const text = `<svg xmlns="http://www.w3.org/2000/svg" width="${svg.width}" height="${probedHeight(svg)}">${drawing}${probe}</svg>`;
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
	return image;
}

/** Height of the image with its line, in units of the drawing. */
export function probedHeight(svg: SvgFile): number {
	return svg.height + ROOM;
}

/**
 * Draws the line and looks how wide it is.
 *
 * @throws DOMException SecurityError, where the browser does not let the page look
 */
export function lettersOf(image: HTMLImageElement, svg: SvgFile): Letters {
	const canvas = document.createElement('canvas');
	canvas.width = PROBE.length * SIZE;
	canvas.height = ROOM;
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) return 'none';
	context.drawImage(image, 0, -svg.height, svg.width, probedHeight(svg));
	const { data, width } = context.getImageData(0, 0, canvas.width, canvas.height);
	let right = 0;
	for (let at = 3; at < data.length; at += 4) {
		if (data[at]! > 127) right = Math.max(right, ((at - 3) / 4) % width);
	}
	if (right === 0) return 'none';
	return right < WIDEST ? 'own' : 'other';
}
