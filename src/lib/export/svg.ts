/** Writes a drawn figure as an SVG file that needs nothing beside it. */

import { FONT_NAME, fontData } from './font';

/** An SVG text, and whether the font is inside it. */
export interface SvgFile {
	text: string;
	width: number;
	height: number;
	fontEmbedded: boolean;
}

const COMMENTS = /<!--[\s\S]*?-->/g;
/** What only a page needs; a file with it would be no worse, only larger. */
const PAGE_ONLY = / (class|data-format)="[^"]*"/g;

/** The drawing as text, without the framework's marks. */
export function cleanMarkup(markup: string): string {
	return markup.replace(COMMENTS, '').replace(PAGE_ONLY, '').replace(/>\s+</g, '><').trim();
}

/**
 * Serialises the drawing and embeds the font.
 *
 * @param drawing the root of a figure's sheet
 * @returns the file; `fontEmbedded` is false when the font could not be loaded
 */
export async function svgFile(drawing: SVGSVGElement): Promise<SvgFile> {
	const markup = cleanMarkup(new XMLSerializer().serializeToString(drawing));
	const font = await fontData();
	const style = font
		? `<style>@font-face{font-family:'${FONT_NAME}';src:url(${font}) format('woff2');font-weight:400 700}</style>`
		: '';
	return {
		text: `<?xml version="1.0" encoding="UTF-8"?>\n${markup.replace(/(<svg[^>]*>)/, `$1${style}`)}\n`,
		width: Number(drawing.getAttribute('width')),
		height: Number(drawing.getAttribute('height')),
		fontEmbedded: font !== null
	};
}
