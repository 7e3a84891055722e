/** Text as the content of an HTML element or attribute, and elements around it. */

import { legalInHtml } from '../legal-characters';

const ENTITIES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** The text where markup is read, in an element as in an attribute between quotes. */
export function escaped(text: string): string {
	return legalInHtml(text).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

/** A paragraph in the direction of its own letters; nothing where there is no text. */
export function paragraph(text: string | undefined, name = ''): string {
	if (!text?.trim()) return '';
	return `<p${name && ` class="${name}"`} dir="auto">${escaped(text)}</p>`;
}
