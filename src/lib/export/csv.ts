/** Writes evidence as CSV that a spreadsheet reads as data, never as a formula. */

/** Characters at the start of a cell that a spreadsheet may run (OWASP ASVS 5, 1.2.10). */
const FORMULA = /^[=+\-@\t\0\r]/;
/** A number may start with a minus; it is not a formula. */
const NUMBER = /^-?\d+(\.\d+)?$/;

/** One cell, quoted where RFC 4180 asks for it and made harmless where it could be a formula. */
export function csvCell(value: string): string {
	const harmless = FORMULA.test(value) && !NUMBER.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A header and rows as CSV text, with a byte order mark so that Excel reads it as UTF-8. */
export function csvText(header: readonly string[], rows: readonly (readonly string[])[]): string {
	const lines = [header, ...rows].map((row) => row.map(csvCell).join(','));
	return `\uFEFF${lines.join('\r\n')}\r\n`;
}
