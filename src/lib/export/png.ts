/** Draws an SVG file as a PNG, at twice its size or more. */

import type { SvgFile } from './svg';

/**
 * The picture as a PNG.
 *
 * @param scale pixels for each unit of the drawing
 * @throws Error with a sentence for the reader when the browser cannot draw it
 */
export async function pngFile(svg: SvgFile, scale = 2): Promise<Blob> {
	const image = new Image(svg.width, svg.height);
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg.text)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(svg.width * scale);
	canvas.height = Math.round(svg.height * scale);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('This browser could not make the image. Try “SVG image” instead.');
	context.fillStyle = '#fff';
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	return await new Promise((resolve, reject) =>
		canvas.toBlob((blob) => {
			if (blob) resolve(blob);
			else reject(new Error('This browser could not make the image. Try “SVG image” instead.'));
		}, 'image/png')
	);
}
