/** Writes records in the RIS format: a tag a line, and the line ends that the format asks for. */

import { oneLine } from './text';

/** A record; a field without a value is left out. @param fields begin with `TY` */
export function risRecord(fields: [string, string][]): string {
	const lines = fields
		.map(([tag, value]) => [tag, oneLine(value)])
		.filter(([, value]) => value)
		.map(([tag, value]) => `${tag}  - ${value}`);
	return [...lines, 'ER  - ', ''].join('\r\n');
}
