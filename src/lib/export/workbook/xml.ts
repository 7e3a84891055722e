/** Text as XML may hold it. */

import { legalInXml } from '../legal-characters';

/** The text without what XML forbids, each line break a single line feed. */
export function legalText(text: string): string {
	return legalInXml(text.replace(/\r\n?/g, '\n'));
}

/** The text without breaks and without space at its ends, as a header must be to name a column. */
export function oneLine(text: string): string {
	return legalText(text).replace(/\s+/g, ' ').trim();
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Legal text, ready to stand in an element or between double quotes. */
export function escaped(text: string): string {
	return legalText(text).replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}

/** A document: its root element behind the line that says what it is. */
export function xmlDocument(root: string): string {
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
