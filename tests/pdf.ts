/** Reads the words of a PDF, page by page. */

import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A stretch of text: how far from the left and the bottom edge of its page, and how large, in points. */
export interface Run {
	text: string;
	x: number;
	y: number;
	width: number;
	size: number;
}

export interface Sheet {
	/** In points. */
	width: number;
	height: number;
	/** The text of the page, its runs joined by single spaces. */
	text: string;
	/** The runs that have words. */
	runs: Run[];
}

export async function pdfSheets(file: Uint8Array): Promise<Sheet[]> {
	const document = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
	const sheets: Sheet[] = [];
	for (let number = 1; number <= document.numPages; number++) {
		const page = await document.getPage(number);
		const [left, bottom, right, top] = page.view as [number, number, number, number];
		const { items } = await page.getTextContent();
		const runs = items.flatMap((item) =>
			'str' in item
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
		);
		sheets.push({
			width: right - left,
			height: top - bottom,
			text: runs
				.map(({ text }) => text)
				.join(' ')
				.replace(/\s+/g, ' ')
				.trim(),
			runs: runs.filter(({ text }) => text.trim() !== '')
		});
	}
	await document.destroy();
	return sheets;
}

/** The text of each page, as `plain` has it. */
export async function pdfPages(file: Uint8Array): Promise<string[]> {
	return (await pdfSheets(file)).map(({ text }) => plain(text));
}

/** Without the marks that hold words together, which not every program writes into a PDF. */
export function plain(text: string): string {
	return text.replaceAll('\u00a0', ' ');
}

/** The runs of each page. */
export async function pdfPlaces(file: Uint8Array): Promise<Run[][]> {
	return (await pdfSheets(file)).map(({ runs }) => runs);
}
