/** Reads the words of a PDF, page by page. */

import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text on a page: how far from its left and its lower edge, and how large, in points. */
export interface PlacedText {
	text: string;
	x: number;
	y: number;
	width: number;
	size: number;
}

/** The runs of each page that are not empty, and where each stands. */
export async function pdfPlaces(file: Uint8Array): Promise<PlacedText[][]> {
	const document = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
	const pages: PlacedText[][] = [];
	for (let number = 1; number <= document.numPages; number++) {
		const { items } = await (await document.getPage(number)).getTextContent();
		pages.push(
			items.flatMap((item) =>
				'str' in item && item.str.trim()
					? [
							{
								text: item.str,
								x: item.transform[4] as number,
								y: item.transform[5] as number,
								width: item.width,
								size: item.height
							}
						]
					: []
			)
		);
	}
	await document.destroy();
	return pages;
}

/** The text of each page, one string a page, its runs joined by single spaces. */
export async function pdfPages(file: Uint8Array): Promise<string[]> {
	const document = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
	const pages: string[] = [];
	for (let number = 1; number <= document.numPages; number++) {
		const { items } = await (await document.getPage(number)).getTextContent();
		const runs = items.map((item) => ('str' in item ? item.str : ''));
		pages.push(runs.join(' ').replace(/\s+/g, ' ').trim());
	}
	await document.destroy();
	return pages;
}
