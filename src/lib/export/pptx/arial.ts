/** Measures text in Arial, which office programs have, so that boxes on a slide are as tall as their words. */

/** Advances of the characters from space to tilde, in thousandths of the font size. */
const REGULAR = widths(
	`278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556
	556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778
	667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556
	556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584`
);
const BOLD = widths(
	`278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556
	556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778
	667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611
	611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584`
);

/** Any other character counts as wide as the widest letter of most scripts. */
const OTHER = 1000;
const FIRST = 32;

/** Distance between baselines at single spacing, in font sizes. */
export const LEADING = 1.15;

/** Programs round widths differently; a line keeps this much room to spare. */
const SLACK = 1.03;

/** A stretch of text in one weight. */
export interface Run {
	text: string;
	bold?: boolean;
}

function widths(list: string): number[] {
	return list.trim().split(/\s+/).map(Number);
}

function advance(text: string, bold: boolean): number {
	const known = bold ? BOLD : REGULAR;
	let thousandths = 0;
	for (const character of text.replaceAll('\u00a0', ' '))
		thousandths += known[character.codePointAt(0)! - FIRST] ?? OTHER;
	return thousandths / 1000;
}

/** Words, parted after a hyphen too: programs break a line there. */
const PIECES = /[\S\u00a0]+?-(?=\w)|[\S\u00a0]+/g;

/**
 * The lines that a paragraph breaks into.
 *
 * @param runs stretches of text, with a space between each two
 * @param width of the box, in the unit of `size`
 */
export function linesOf(runs: Run[], width: number, size: number): string[] {
	const room = width / size / SLACK;
	const lines: string[] = [];
	let used = Infinity;
	for (const { text, bold = false } of runs) {
		let gap = ' ';
		for (const piece of text.match(PIECES) ?? []) {
			const wide = advance(piece, bold);
			const space = advance(gap, bold);
			if (used + space + wide > room) {
				lines.push(piece);
				used = wide;
			} else {
				lines[lines.length - 1] += gap + piece;
				used += space + wide;
			}
			gap = /\w-$/.test(piece) ? '' : ' ';
			// A word that is wider than the box is broken inside.
			for (; used > room; used -= room) lines.push('');
		}
	}
	return lines.length > 0 ? lines : [''];
}
