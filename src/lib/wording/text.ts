/** Small rules of British English that every sentence here is put together with. */

/** "a", "a and b", "a, b and c". */
export function list(items: readonly string[], conjunction = 'and'): string {
	if (items.length <= 1) return items[0] ?? '';
	return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`;
}

/** The text with a capital first letter. */
export function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Made once: each use of `toLocaleString` would make it again. */
const NUMBERS = new Intl.NumberFormat('en-GB');

/** A whole number with a comma for thousands. */
export function count(n: number): string {
	return NUMBERS.format(n);
}

/** The text with one full stop at its end. */
export function sentence(text: string): string {
	return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** The text on one line, with single spaces. */
export function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
