/** Writes a drawn figure as an SVG file that needs nothing beside it. */

import { FONT_NAME, fontData } from './font';
import { legalText } from './xml-text';

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

const TAG = /<[^>]*>/g;
/** A number with more places than anybody sees; sums of fractions leave such tails. */
const LONG_NUMBER = /-?\d+\.\d{3,}/g;

/** The drawing as text that every XML reader takes, without the framework's marks. */
export function cleanMarkup(markup: string): string {
	return legalText(markup)
		.replace(COMMENTS, '')
		.replace(TAG, (tag) => tag.replace(PAGE_ONLY, '').replace(LONG_NUMBER, rounded))
		.replace(/>\s+</g, '><')
		.trim();
}

function rounded(number: string): string {
	return String(Math.round(Number(number) * 100) / 100);
}

/** The root with its title and description, which older programs look for first of all. */
const HEAD = /^<svg[^>]*>(<title>[^<]*<\/title><desc>[^<]*<\/desc>)?/;

/** The drawing as the text of a file. @param font as a data address; null leaves it to the reader's program */
export function svgText(markup: string, font: string | null): string {
	const style = font
		? `<style>@font-face{font-family:'${FONT_NAME}';src:url(${font}) format('woff2');font-weight:400 700}</style>`
		: '';
	const drawing = cleanMarkup(markup).replace(HEAD, `$&${style}`);
	return `<?xml version="1.0" encoding="UTF-8"?>\n${drawing}\n`;
}

/**
 * Serialises the drawing and embeds the font.
 *
 * @param drawing the root of a figure's sheet
 * @returns the file; `fontEmbedded` is false when the font could not be loaded
 */
export async function svgFile(drawing: SVGSVGElement): Promise<SvgFile> {
	const font = await fontData();
	return {
		text: svgText(new XMLSerializer().serializeToString(drawing), font),
		width: Number(drawing.getAttribute('width')),
		height: Number(drawing.getAttribute('height')),
		fontEmbedded: font !== null
	};
}
