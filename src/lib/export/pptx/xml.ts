/** Text that may stand in XML, and changes of XML that fail loudly when what they change is not there. */

/** What XML 1.0 forbids; a file with one such character does not open at all. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const ENTITIES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&apos;'
};

/** The text on one line, without the characters that XML forbids. */
export function plain(text: string): string {
	return text.replace(FORBIDDEN, '').replace(/\s+/g, ' ').trim();
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
