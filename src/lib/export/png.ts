/** Draws an SVG file as a PNG, white behind, with its provenance inside. */

import { ExportFault } from './fault';
import { withChunks, type PngText } from './png-chunks';
import type { SvgFile } from './svg';

/** No browser draws a canvas with more pixels than this on a side, or in all. */
const LONGEST_SIDE = 16_384;
const LARGEST_AREA = 16_384 * 16_384;

/**
 * The picture as a PNG.
 *
 * @param scale pixels for each unit of the drawing
 * @param text what is written into the file
 * @throws ExportFault too-large, tainted or not-drawn
 */
export async function pngFile(svg: SvgFile, scale = 2, text: PngText = {}): Promise<Blob> {
	const width = Math.round(svg.width * scale);
	const height = Math.round(svg.height * scale);
	if (Math.max(width, height) > LONGEST_SIDE || width * height > LARGEST_AREA) {
		throw new ExportFault('too-large');
	}
	const image = await decoded(svg);
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext('2d');
	if (!context) throw new ExportFault('not-drawn');
	// WebKit sets the words of an image in its own font only from the second drawing on.
	for (let drawing = 0; drawing < 2; drawing++) {
		context.fillStyle = '#fff';
		context.fillRect(0, 0, width, height);
		context.drawImage(image, 0, 0, width, height);
		if (drawing === 0) await new Promise((resolve) => setTimeout(resolve));
	}
	const file = await encoded(canvas, context);
	return new Blob([withChunks(new Uint8Array(await file.arrayBuffer()), scale, text)], {
		type: 'image/png'
	});
}

async function decoded(svg: SvgFile): Promise<HTMLImageElement> {
	const image = new Image(svg.width, svg.height);
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg.text)}`;
	try {
		await image.decode();
	} catch (cause) {
		throw new ExportFault('not-drawn', { cause });
	}
	return image;
}

async function encoded(
	canvas: HTMLCanvasElement,
	context: CanvasRenderingContext2D
): Promise<Blob> {
	try {
		// A canvas that the browser has no memory for stays empty and says nothing.
		const corner = context.getImageData(canvas.width - 1, canvas.height - 1, 1, 1).data;
		if (corner[3] !== 255) throw new ExportFault('too-large');
		const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
		if (blob) return blob;
	} catch (cause) {
		if (cause instanceof ExportFault) throw cause;
		const tainted = cause instanceof DOMException && cause.name === 'SecurityError';
		throw new ExportFault(tainted ? 'tainted' : 'not-drawn', { cause });
	}
	throw new ExportFault('too-large');
}
