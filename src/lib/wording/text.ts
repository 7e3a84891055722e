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

/** The text with a small first letter, as inside a sentence. */
export function uncapitalised(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Made once and when it is needed: it takes the time of a whole figure. */
let numbers: Intl.NumberFormat | undefined;

/** A number with a comma for thousands. */
export function count(n: number): string {
	if (Number.isInteger(n) && Math.abs(n) < 1000) return String(n);
	numbers ??= new Intl.NumberFormat('en-GB');
	return numbers.format(n);
}

/** The text with one full stop at its end. */
export function sentence(text: string): string {
	return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** The text on one line, with single spaces. */
export function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
