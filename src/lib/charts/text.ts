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

/** Width of one line in pixels. A character that the font lacks counts as wide as other fonts may have it. */
export function measure(text: string, { size, weight = 400 }: TextStyle): number {
	const advances = byWeight[String(weight)]!;
	let thousandths = 0;
	for (const character of text) thousandths += advances[character] ?? foreignWidth(character);
	return (thousandths * size) / 1000;
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

/** Breaks a text into lines of at most `width` pixels; a word that is wider is cut where it must be. */
export function block(text: string, width: number, style: TextStyle): TextBlock {
	const lines: string[] = [];
	const words = text.split(/\s+/).filter(Boolean);
	const within = (line: string) => measure(line, style) <= width;
	const fits = (line: string) => measure(line, style) * SLACK <= width;
	for (const word of words.flatMap((one) => cutWord(one, within))) {
		const line = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
		if (lines.length > 0 && fits(line)) lines[lines.length - 1] = line;
		else lines.push(word);
	}
	return {
		lines,
		size: style.size,
		weight: style.weight ?? 400,
		width: Math.max(0, ...lines.map((line) => measure(line, style))),
		height: lines.length * style.size * LEADING
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
