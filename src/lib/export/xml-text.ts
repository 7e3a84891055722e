/** Text as XML may hold it. */

/** What XML 1.0 forbids: control characters, halves of a pair, two non-characters. One of them and no program opens the file. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Markup without what XML forbids; the end of a section that is none may not stand in a text either. */
export function legalText(markup: string): string {
	return markup.replace(FORBIDDEN, '').replaceAll(']]>', ']]&gt;');
}
