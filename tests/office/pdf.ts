/** Reads the words of a PDF, page by page. */

import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

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
