/** The pictures of a figure: its sheet as a file, in any of its sizes. */

import type { SheetSizeName } from '$lib/charts/sheet-size';
import { pngFile } from '$lib/export/png';
import { svgFile, type SvgFile } from '$lib/export/svg';
import { pngText } from '$lib/wording/png-text';
import type { Figure } from '../figures';
import type { Place } from './place';
import { withSheet, wordsOf } from './sheet-drawing';

/** A size, and how many pixels stand for each of its own. */
export interface Shape {
	size: SheetSizeName;
	scale: 2 | 4;
}

/** What a reader gets who chooses nothing. */
export const USUAL: Shape = { size: 'article', scale: 2 };

/** The figure as an SVG file. */
export async function svgOf(figure: Figure, place: Place, size: SheetSizeName): Promise<SvgFile> {
	return await withSheet(figure, place, size, svgFile);
}

/** The figure as a PNG file, and whether it could be set in its own font. */
export async function pngOf(
	figure: Figure,
	place: Place,
	{ size, scale }: Shape
): Promise<{ blob: Blob; fontEmbedded: boolean }> {
	const svg = await svgOf(figure, place, size);
	const words = wordsOf(figure, place, USUAL.size);
	const text = pngText(words, place.study, place.address, new Date());
	const { blob, ownFont } = await pngFile(svg, scale, text);
	return { blob, fontEmbedded: ownFont };
}
