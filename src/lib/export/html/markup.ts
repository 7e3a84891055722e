/** Text as the content of an HTML element or attribute, and elements around it. */

/** Control characters and halves of a pair, which no document may hold. */
const FORBIDDEN =
	// eslint-disable-next-line no-control-regex
	/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const ENTITIES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** The text where markup is read, in an element as in an attribute between quotes. */
export function escaped(text: string): string {
	return text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

/** A paragraph in the direction of its own letters; nothing where there is no text. */
export function paragraph(text: string | undefined, name = ''): string {
	if (!text?.trim()) return '';
	return `<p${name && ` class="${name}"`} dir="auto">${escaped(text)}</p>`;
}
