/** Text that may stand in XML, and changes of XML that fail loudly when what they change is not there. */

import { legalInXml } from '../legal-characters';

const ENTITIES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&apos;'
};

/** The text on one line, without the characters that XML forbids. */
export function plain(text: string): string {
	return legalInXml(text)
		.replace(/[^\S\u00a0]+/g, ' ')
		.trim();
}

/** The text as the content of an element or an attribute. */
export function escaped(text: string): string {
	return plain(text).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

/**
 * The XML with every match replaced.
 *
 * @throws Error when there is none: then the library writes something else than it did
 */
export function changed(
	xml: string | undefined,
	pattern: RegExp,
	replacement: (...match: string[]) => string
): string {
	if (!xml || xml.search(pattern) < 0)
		throw new Error(`The slides could not be finished: ${pattern.source} is not where it was.`);
	return xml.replace(pattern, replacement);
}
