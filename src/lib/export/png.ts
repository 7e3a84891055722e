/** Draws an SVG file as a PNG, white behind, with its provenance inside. */

import { ExportFault } from './fault';
import { lettersOf, probedHeight, probedImage } from './own-letters';
import { withChunks, type PngText } from './png-chunks';
import type { SvgFile } from './svg';

/** No browser draws a canvas with more pixels than this on a side, or in all. */
const LONGEST_SIDE = 16_384;
const LARGEST_AREA = 16_384 * 16_384;

/** How light white paper is at least; some browsers change a pixel by one or two. */
const PAPER = 250;

/** How often, and after how many milliseconds each, an image is looked at for its font. */
const TRIES = 40;
const PAUSE = 25;

/** A PNG, and whether its words stand in the font of the drawing. */
export interface PngFile {
	blob: Blob;
	ownFont: boolean;
}

/**
 * The picture as a PNG.
 *
 * @param scale pixels for each unit of the drawing
 * @param text what is written into the file
 * @throws ExportFault too-large, tainted or not-drawn
 */
export async function pngFile(svg: SvgFile, scale = 2, text: PngText = {}): Promise<PngFile> {
	const width = Math.round(svg.width * scale);
	const height = Math.round(svg.height * scale);
	if (Math.max(width, height) > LONGEST_SIDE || width * height > LARGEST_AREA) {
		throw new ExportFault('too-large');
	}
	const image = await decoded(svg);
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	// Paper is not seen through, and an image that knows so is encoded a third faster.
	const context = canvas.getContext('2d', { alpha: false });
	if (!context) throw new ExportFault('not-drawn');
	const ownFont = await readable(image, svg);
	context.fillStyle = '#fff';
	context.fillRect(0, 0, width, height);
	// What stands below the drawing falls outside.
	context.drawImage(image, 0, 0, width, probedHeight(svg) * scale);
	const drawn = new Uint8Array(await (await encoded(canvas, context)).arrayBuffer());
	const blob = new Blob([withChunks(drawn, scale, text)], { type: 'image/png' });
	return { blob, ownFont };
}

async function decoded(svg: SvgFile): Promise<HTMLImageElement> {
	const image = probedImage(svg);
	try {
		await image.decode();
	} catch (cause) {
		throw new ExportFault('not-drawn', { cause });
	}
	return image;
}

/** Waits for the font in the image. In another font it is still a picture; without words it is none. */
async function readable(image: HTMLImageElement, svg: SvgFile): Promise<boolean> {
	const look = () => asked(async () => lettersOf(image, svg));
	let letters = await look();
	for (let tries = 0; letters !== 'own' && tries < (svg.fontEmbedded ? TRIES : 1); tries++) {
		await new Promise((resolve) => setTimeout(resolve, PAUSE));
		letters = await look();
	}
	if (letters === 'none') throw new ExportFault('not-drawn');
	return svg.fontEmbedded && letters === 'own';
}

async function encoded(
	canvas: HTMLCanvasElement,
	context: CanvasRenderingContext2D
): Promise<Blob> {
	return await asked(async () => {
		const pixel = context.getImageData(canvas.width - 1, canvas.height - 1, 1, 1).data;
		const corner = pixel.subarray(0, 3);
		// A canvas that the browser has no memory for stays empty, which is black, and says nothing.
		if (Math.max(...corner) === 0) throw new ExportFault('too-large');
		// One that guards against being recognised gives noise in place of the white paper.
		if (Math.min(...corner) < PAPER) throw new ExportFault('tainted');
		const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
		if (!blob) throw new ExportFault('too-large');
		return blob;
	});
}

/** Asks the browser for pixels, and says as a fault why it gives none. */
async function asked<T>(pixels: () => Promise<T>): Promise<T> {
	try {
		return await pixels();
	} catch (cause) {
		if (cause instanceof ExportFault) throw cause;
		const tainted = cause instanceof DOMException && cause.name === 'SecurityError';
		throw new ExportFault(tainted ? 'tainted' : 'not-drawn', { cause });
	}
}
