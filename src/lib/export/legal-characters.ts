/** The characters that a document may hold: one that is not among them, and no program opens the file. */

/** What XML 1.0 forbids: control characters, halves of a pair, two non-characters. */
// eslint-disable-next-line no-control-regex
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
/** Control characters that XML takes and HTML does not. */
const NOT_IN_HTML = /[\u007F-\u009F]/g;

export function legalInXml(text: string): string {
	return text.replace(NOT_IN_XML, '');
}

export function legalInHtml(text: string): string {
	return legalInXml(text).replace(NOT_IN_HTML, '');
}
