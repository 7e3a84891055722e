/** Reads workbooks with programs that we did not write. */

import { read, utils, type WorkBook } from '@e965/xlsx';
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** The workbook as SheetJS reads it. */
export function opened(file: Uint8Array): WorkBook {
	return read(file, { type: 'array', cellNF: true, cellStyles: true });
}

/** Rows of a sheet as values; a cell that is not there is null. */
export function valuesIn(book: WorkBook, name: string): (string | number | null)[][] {
	return utils.sheet_to_json<(string | number | null)[]>(book.Sheets[name]!, {
		header: 1,
		raw: true,
		defval: null,
		blankrows: true
	});
}

/** The parts of a file by path, as text. */
export function partsOf(file: Uint8Array): Record<string, string> {
	return Object.fromEntries(
		Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)])
	);
}

/** A part as a document; a fault in it is an error. */
export function parsed(xml: string): Document {
	const onError = (_: string, message: string) => {
		throw new Error(message);
	};
	return new DOMParser({ onError }).parseFromString(xml, 'text/xml');
}

/** All elements of this name, with or without a prefix. */
export function elements(xml: string, name: string): Element[] {
	return [...parsed(xml).getElementsByTagName(name)];
}

/** One attribute of each element of this name. */
export function attributes(xml: string, name: string, attribute: string): (string | null)[] {
	return elements(xml, name).map((element) => element.getAttribute(attribute));
}
