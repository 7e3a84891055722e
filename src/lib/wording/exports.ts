/** The words of the download menu and of the dialogs that it opens. */

import { sentence } from './text';
import type { SheetWords } from './sheet';

/** The download menu, a part at a time. */
export const MENU = {
	download: 'Download',
	image: 'Image',
	png: 'PNG image',
	svg: 'SVG image',
	copyImage: 'Copy image',
	copyAlt: 'Copy alt text',
	sizes: 'Sizes and preview…',
	slide: 'Slide',
	powerPoint: 'PowerPoint slide',
	data: 'Data',
	csv: 'CSV data',
	xlsx: 'Excel workbook',
	ods: 'OpenDocument workbook',
	json: 'JSON data',
	citation: 'Citation',
	cite: 'Cite this figure…'
} as const;

export const IMAGE_DIALOG = {
	title: 'Image of this figure',
	size: 'Size',
	sharpness: 'Sharpness of a PNG image',
	alt: 'Alt text, for readers who do not see the image',
	preview: 'Preview'
} as const;

export const CITE_DIALOG = {
	title: 'Cite this figure',
	copyShort: 'Copy',
	copy: (label: string) => `Copy citation: ${label}`,
	/** "Download .bib". */
	save: (file: string) => `Download .${file.split('.').at(-1)}`
} as const;

/** Names of the sizes, and what each is for. */
export const SIZE_WORDS = {
	article: { label: 'Article', about: 'as wide as a page, as tall as it needs to be' },
	slide: { label: 'Slide, 16:9', about: 'fills a wide slide' },
	square: { label: 'Square', about: 'for a post or a poster' }
} as const;

/** "2560 by 1440 pixels". */
export function pixelsText(width: number, height: number): string {
	return `${width} by ${height} pixels`;
}

/** Sharpness as a choice: "2×, for documents". */
export const SHARPNESS_WORDS = {
	2: '2×, for documents and screens',
	4: '4×, for large print'
} as const;

/** Text smaller than this cannot be read from the back of a room, nor in a post. */
const READABLE = { slide: 12, square: 11, article: 0 } as const;

/**
 * What to know before a picture of a fixed shape is taken with much in it; null where its text is
 * large enough.
 *
 * @param points height of the text, in points, where the picture is 960 points wide
 */
export function smallTextNote(size: keyof typeof READABLE, points: number): string | null {
	if (points >= READABLE[size]) return null;
	const where = size === 'slide' ? 'on a full slide' : 'at the width of a page';
	return `There is much in this choice for this size: its text is about ${Math.round(points)} points high ${where}. Choose fewer groups or parts, take the size “${SIZE_WORDS.article.label}”, or take “PowerPoint slide”, which spreads it over several slides.`;
}

/** What a picture says, for readers who do not see it: its title, its sentence, its source. */
export function altText({ title, description, source }: SheetWords): string {
	return `${sentence(title)} ${sentence(description)} ${sentence(source)}`;
}
