/** Where the columns of a matrix stand, and how wide a track is that fits each of them. */

import type { Group } from '$lib/query/groups';
import type { Format } from '../format';
import { measure } from '../text';
import type { MatrixInput } from './placement';

/** Narrower than this, a column has no room for its words; where type is larger it needs more. */
const NARROWEST = { wide: 112, medium: 130, paper: 130 };

/** Width of the labels of rows on a slide at most; longer ones take a second line. */
const MOST_LABEL = 236;

/** Left edges of the columns and the right edge of the last; null where there is no room for columns. */
export function columnEdges(input: MatrixInput, format: Format, around: number): number[] | null {
	const { name, width } = format;
	if (name === 'narrow') return null;
	if (name === 'slide') return slideEdges(input, format, around);
	const count = input.columns.length;
	const label = Math.round(width * (count > 5 ? 0.2 : count > 3 ? 0.25 : 0.31));
	const equal = (width - label) / Math.max(1, count);
	if (equal < NARROWEST[name]) return null;
	return input.columns.map((_, index) => label + index * equal).concat(width);
}

/** A slide has room for few lines: a column is as wide as its header, and the labels get the rest. */
function slideEdges({ columns, sections }: MatrixInput, format: Format, around: number): number[] {
	const { width } = format;
	const codes = sections.some(({ rows }) =>
		rows.some(({ cells }) => cells.some(({ type }) => type === 'missing' || type === 'left-out'))
	);
	const least = codes ? 126 : 104;
	const needs = columns.map((group) =>
		Math.max(least, Math.min(headerWidth(group, format) + around, columns.length > 2 ? 168 : 220))
	);
	// What the labels do not need goes to the columns.
	const labels = sections.flatMap(({ rows }) => rows.map(({ measure: { short } }) => short));
	const longest = Math.max(0, ...labels.map((one) => measure(one, { size: format.text })));
	const room = width - Math.min(MOST_LABEL, longest * 1.04 + 16);
	return levelled(needs, room).reduceRight<number[]>(
		(edges, one) => [edges[0]! - one, ...edges],
		[width]
	);
}

function headerWidth({ label }: Group, { text }: Format): number {
	return measure(label, { size: text, weight: 600 }) * 1.04;
}

/** Widths that fill the room: the narrowest grow first, so that they are as alike as what they need lets them. */
function levelled(needs: number[], room: number): number[] {
	const sum = (level: number) => needs.reduce((all, one) => all + Math.max(one, level), 0);
	let [low, high] = [0, Math.max(room, ...needs)];
	for (let halving = 0; halving < 40; halving++) {
		const middle = (low + high) / 2;
		if (sum(middle) > room) high = middle;
		else low = middle;
	}
	return needs.map((one) => Math.max(one, low));
}

/** The one width of every track of a matrix, so that a longer bar is a larger share. */
export function trackWidth(edges: number[]): number {
	const widths = edges.slice(1).map((edge, index) => edge - edges[index]!);
	return Math.min(LONGEST, Math.min(...widths.filter((width) => width > 0)) - TRACK_GAP);
}

/** A track is drawn no longer than this: a longer bar says no more. */
export const LONGEST = 260;
/** Between a track and the next column. */
const TRACK_GAP = 20;
