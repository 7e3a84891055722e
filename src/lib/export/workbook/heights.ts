/** How high a row must be for its wrapped text: not every program works it out when it opens a file. */

import type { GridCell } from './grid';
import { lookOf, TYPE } from './looks';

/** Height of a line, as a share of the size of its type. */
const LINE = 1.25;
/** Above and below the text of a row, and above a heading, in points. */
const ROOM = 4;
const HEADING_ROOM = 10;
/** Width of a letter as a share of a digit, on average and with room to spare; bold is wider. */
const LETTER = 0.94;
const BOLD = 1.08;
/** Excel knows no higher row. */
const HIGHEST = 409;

/**
 * The height in points that shows every line of every cell.
 *
 * @param widths of the columns, in digits of the usual size
 */
export function rowHeight(row: GridCell[], widths: number[]): number {
	const needed = row.map((cell, index) => {
		const look = lookOf(cell.look);
		const { size, bold } = TYPE[look.style];
		const share = LETTER * (bold || look.bold ? BOLD : 1) * (size / TYPE.Normal.size);
		const fit = (widths[index]! - 1) / share;
		const lines = look.wrap ? linesIn(cell.value, fit) : cell.value.split('\n').length;
		return lines * size * LINE + ROOM + (look.bottom ? HEADING_ROOM : 0);
	});
	return Math.min(HIGHEST, Math.ceil(Math.max(...needed)));
}

/** Lines of a text that breaks between words, and within a word that is longer than a line. */
function linesIn(text: string, fit: number): number {
	let lines = 0;
	for (const paragraph of text.split('\n')) {
		let used = 0;
		lines++;
		for (const { length } of paragraph.split(' ')) {
			if (used > 0 && used + 1 + length > fit) {
				lines++;
				used = 0;
			}
			used += (used > 0 ? 1 : 0) + length;
			while (used > fit) {
				lines++;
				used -= Math.max(1, fit);
			}
		}
	}
	return lines;
}
