/** Writes a value as JSON that a person can read too. */

/** UTF-8 text, indented, with a line break at its end. */
export function jsonText(value: object): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}
