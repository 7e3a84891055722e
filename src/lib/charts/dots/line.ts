/** Places one number: its dot or bar of words, its interval, and its label, value and base. */

import type { Kind } from '$lib/data/vocabulary';
import type { Line } from '$lib/views/numbers';
import type { LineWords } from '$lib/wording/dots';
import type { Format } from '../format';
import { groupStyle } from '../palette';
import { block, type TextBlock } from '../text';
import type { Axis } from './axis';

export interface Placed {
	x: number;
	y: number;
	text: TextBlock;
	anchor?: 'end' | 'middle';
}

/** One number, or the words in its place. */
export interface PlacedLine {
	/** The same for the same number of the same group, whatever else is chosen. */
	key: string;
	group: string;
	kind: Kind;
	colour: string;
	/** Middle of the mark. */
	y: number;
	/** Where the line of the axis runs. */
	from: number;
	to: number;
	/** Null where there is no number. */
	dot: number | null;
	/** Where an open-ended share starts. */
	above: number | null;
	/** Whether it may lie where it starts. */
	included: boolean;
	interval: [number, number] | null;
	hollow: boolean;
	label: Placed;
	value: Placed;
	base: Placed | null;
}

/** Whether a line has a mark on the axis; words in the place of a number have none. */
export function isNumber({ dot, above }: Pick<PlacedLine, 'dot' | 'above'>): boolean {
	return dot !== null || above !== null;
}

/** The columns of a format: labels, drawing, bases; a narrow one has the words above each line. */
export interface Columns {
	plot: [number, number];
	/** Right edge of the bases; null where they stand with the value. */
	base: number | null;
	label: number;
	line: number;
}

/** Room around the middle of a mark. */
export const DOT = 8;
/** Between the left end of the axis and words that stand in the place of a number. */
const WORDS = 8;

/** @param top where the line begins */
export function lineLayout(
	line: Line,
	words: LineWords,
	axis: Axis,
	columns: Columns,
	intervals: boolean,
	format: Format,
	top: number
): { line: PlacedLine; height: number } {
	const { small } = format;
	const narrow = columns.base === null;
	const { datum, number } = line;
	const style = { size: small };
	const label = block(words.label, columns.label, style);
	const [from, to] = columns.plot;
	const interval = intervals && line.interval ? line.interval : null;
	const ends: [number, number] | null = interval && [
		axis.scale(interval.lower),
		axis.scale(interval.upper)
	];
	const dot = number === null ? null : axis.scale(number);
	const above = datum.kind === 'bound' ? axis.scale(Number(datum.above)) : null;
	const beside = narrow ? `${words.value}${words.base && ` ${words.base}`}` : words.value;
	const value = block(beside, narrow ? format.width - columns.label - 8 : to - from, {
		...style,
		weight: number === null || narrow ? 400 : 700
	});
	// Words in the place of a number have no axis below them.
	const axisRoom = isNumber({ dot, above }) ? 2 * DOT + 12 : 8;
	const height = narrow
		? Math.max(label.height, value.height) + axisRoom
		: Math.max(columns.line, label.height, value.lines.length * small * 1.28 + 6);
	const y = narrow ? top + Math.max(label.height, value.height) + DOT + 3 : top + height / 2;
	const textTop = (one: TextBlock) => (narrow ? top : y - one.height / 2 - small * 0.04);
	const left = Math.min(dot ?? above ?? from, ends?.[0] ?? Infinity);
	const right = Math.max(dot ?? above ?? from, ends?.[1] ?? -Infinity);
	return {
		height,
		line: {
			key: `${datum.id} ${line.group.id}`,
			group: line.group.id,
			kind: datum.kind,
			colour: groupStyle(line.group.id).colour,
			y,
			from,
			to,
			dot,
			above,
			included: datum.kind === 'bound' && datum.included,
			interval: ends,
			hollow: line.reliability === 'low',
			label: { x: 0, y: textTop(label), text: label },
			value: narrow
				? { x: format.width, y: top, text: value, anchor: 'end' }
				: { ...valuePlace(value, { left, right, from, to, above, dot }), y: textTop(value) },
			base: narrow || !words.base ? null : basePlace(words.base, columns, format, textTop)
		}
	};
}

interface Around {
	left: number;
	right: number;
	from: number;
	to: number;
	above: number | null;
	dot: number | null;
}

/**
 * Behind its dot, or before it where there is no room behind. What is above a bound reaches to the
 * end of the axis, so its words stand before it, or on it. Words in the place of a number stand apart.
 */
function valuePlace(
	text: TextBlock,
	{ left, right, from, to, above, dot }: Around
): Omit<Placed, 'y'> {
	if (!isNumber({ dot, above })) return { x: from + WORDS, text };
	const before = left - DOT - 6 - text.width * 1.04 >= from;
	if (above !== null && before) return { x: left - DOT - 6, text, anchor: 'end' };
	if (right + DOT + 6 + text.width * 1.04 <= to + DOT) return { x: right + DOT + 6, text };
	return { x: left - DOT - 6, text, anchor: 'end' };
}

function basePlace(
	said: string,
	{ base, plot }: Columns,
	{ width, small }: Format,
	top: (text: TextBlock) => number
): Placed {
	const text = block(said, width - plot[1] - DOT - 4, { size: small });
	return { x: base!, y: top(text), text, anchor: 'end' };
}
