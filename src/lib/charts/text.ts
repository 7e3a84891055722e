/** Measures and breaks text without a browser, so that a page, a file and a slide agree on every line. */

import { cutWord, foreignWidth } from './foreign-text';
import widths from './font/widths.json';

export interface TextStyle {
	size: number;
	weight?: 400 | 600 | 700;
}

/** Lines that fit a width, with the room that they take. */
export interface TextBlock extends Required<TextStyle> {
	lines: string[];
	width: number;
	height: number;
}

/** Behind its own font, one of office programs that is no wider; the others are wider by a tenth. */
export const FONT_FAMILY = "'Source Sans 3', Calibri, Carlito, 'Segoe UI', Arial, sans-serif";

/** Distance between baselines, in font sizes. */
export const LEADING = 1.28;

/** A fallback font is wider than the one measured; lines keep this much room to spare. */
const SLACK = 1.03;

const byWeight = widths as Record<string, Record<string, number>>;

/** Widths of words already measured, by their weight: layouts try the same words many times. */
const known = new Map<string, number>();
const MOST_KNOWN = 10_000;

/** Width in thousandths of the size. A character that the font lacks counts as wide as other fonts may have it. */
function advance(text: string, weight: number): number {
	const key = `${weight}${text}`;
	const before = known.get(key);
	if (before !== undefined) return before;
	const advances = byWeight[String(weight)]!;
	let thousandths = 0;
	for (const character of text) thousandths += advances[character] ?? foreignWidth(character);
	if (known.size >= MOST_KNOWN) known.clear();
	known.set(key, thousandths);
	return thousandths;
}

/** Width of one line in pixels. */
export function measure(text: string, { size, weight = 400 }: TextStyle): number {
	return (advance(text, weight) * size) / 1000;
}

/**
 * Width that a file asks of a line, to two decimals, so that a program without the font cuts
 * nothing off; undefined where a character is not measured but guessed.
 */
export function fixedWidth(line: string, style: TextStyle): number | undefined {
	const advances = byWeight[String(style.weight ?? 400)]!;
	const known = [...line].every((character) => character in advances);
	return known ? Math.round(measure(line, style) * 100) / 100 : undefined;
}

/** The weight that a line states for itself: the root of every drawing says the usual one. */
export function ownWeight({ weight }: TextBlock): number | undefined {
	return weight === 400 ? undefined : weight;
}

/** Breaks a text into lines of at most `width` pixels; a word that is wider is cut where it must be. */
export function block(text: string, width: number, style: TextStyle): TextBlock {
	const { size, weight = 400 } = style;
	const within = (line: string) => measure(line, style) <= width;
	const room = (width * 1000) / (SLACK * size);
	const space = advance(' ', weight);
	const lines: string[] = [];
	let used = 0;
	let widest = 0;
	for (const word of text
		.split(/\s+/)
		.filter(Boolean)
		.flatMap((one) => cutWord(one, within))) {
		const needed = advance(word, weight);
		if (lines.length > 0 && used + space + needed <= room) {
			lines[lines.length - 1] += ` ${word}`;
			used += space + needed;
		} else {
			lines.push(word);
			used = needed;
		}
		widest = Math.max(widest, used);
	}
	return {
		lines,
		size,
		weight,
		width: (widest * size) / 1000,
		height: lines.length * size * LEADING
	};
}

/** The same lines as even in length as they can be, for titles. */
export function balanced(text: string, width: number, style: TextStyle): TextBlock {
	const full = block(text, width, style);
	let even = full;
	for (let narrower = width - 8; narrower > width / 2; narrower -= 8) {
		const tried = block(text, narrower, style);
		if (tried.lines.length > full.lines.length) break;
		even = tried;
	}
	return even;
}

/** The same lines, a little shorter where the last would be a word or two. */
export function settled(text: string, width: number, style: TextStyle): TextBlock {
	const full = block(text, width, style);
	for (let narrower = width; narrower > width * 0.7; narrower -= 8) {
		const tried = block(text, narrower, style);
		if (tried.lines.length !== full.lines.length) break;
		if (tried.lines.length < 2 || measure(tried.lines.at(-1)!, style) > width / 4) return tried;
	}
	return full;
}

/** Baseline of a line, counted from the top of its block. */
export function baseline(size: number, line: number): number {
	return size * (LEADING * line + 1);
}
