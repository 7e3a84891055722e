/** Places numbers side by side: a panel a measure, a line a number, each with its label, its value and its base. */

import type { Kind } from '$lib/data/vocabulary';
import type { DotsView, DotPanel } from '$lib/views/dots';
import type { Line } from '$lib/views/numbers';
import type { DotsWords, LineWords, PanelWords } from '$lib/wording/dots';
import type { Format, Layout } from '../format';
import { groupStyle } from '../palette';
import { block, measure, type TextBlock } from '../text';
import { axisOf, type Axis } from './axis';

export interface Placed {
	x: number;
	y: number;
	text: TextBlock;
	anchor?: 'end' | 'middle';
}

/** One number, or the words in its place. */
export interface PlacedLine {
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
	/** To where what lies above it is drawn. */
	open: number | null;
	interval: [number, number] | null;
	hollow: boolean;
	label: Placed;
	value: Placed;
	base: Placed | null;
}

export interface PlacedPanel {
	texts: (Placed & { soft: boolean })[];
	grid: { x: number; y1: number; y2: number }[];
	ticks: Placed[];
	lines: PlacedLine[];
	rules: number[];
}

export interface DotsLayout extends Layout {
	panels: PlacedPanel[];
}

/** Between the panels, and around the parts of one. */
const GAP = { panel: 34, row: 10, heading: 6, column: 14 };
const DOT = 8;
/** How much of an open end is drawn. */
const OPEN = 56;

export function dotsLayout(view: DotsView, words: DotsWords, format: Format): DotsLayout {
	let y = 0;
	const cuts: number[] = [];
	const columns = columnsOf(words.panels, format);
	const panels = view.panels.map((panel, index) => {
		if (index > 0) {
			y += GAP.panel / 2;
			cuts.push(y);
			y += GAP.panel / 2;
		}
		const placed = panelLayout(panel, words.panels[index]!, view.intervals, columns, format, y);
		y = placed.bottom;
		return placed.panel;
	});
	return { width: format.width, height: Math.ceil(y + 2), format, panels, cuts };
}

/** The columns of a format: labels, drawing, bases; a narrow one has the words above each line. */
interface Columns {
	plot: [number, number];
	/** Right edge of the bases; null where they stand with the value. */
	base: number | null;
	label: number;
	line: number;
}

function columnsOf(panels: PanelWords[], format: Format): Columns {
	const { width, small } = format;
	if (format.name === 'narrow') {
		return { plot: [DOT + 1, width - DOT - 1], base: null, label: width * 0.5, line: 52 };
	}
	const lines = panels.flatMap(({ rows }) => rows.flatMap((row) => row.lines));
	const widest = (texts: string[]) =>
		1.04 * Math.max(0, ...texts.map((text) => measure(text, { size: small })));
	const label = Math.min(width * 0.3, widest(lines.map((line) => line.label)));
	const base = Math.min(width * 0.26, widest(lines.map((line) => line.base)));
	const bases = base > 0 ? base + GAP.column : 0;
	const left = label + GAP.column + DOT;
	const right = width - bases - DOT;
	return { plot: [left, right], base: width, label, line: small * 1.75 };
}

function panelLayout(
	panel: DotPanel,
	words: PanelWords,
	intervals: boolean,
	columns: Columns,
	format: Format,
	top: number
): { panel: PlacedPanel; bottom: number } {
	const { width, text, small } = format;
	const axis = axisOf(panel, columns.plot, small);
	const texts: PlacedPanel['texts'] = [];
	const lines: PlacedLine[] = [];
	const rules: number[] = [];
	let y = top;
	const put = (said: string, style: { size: number; weight?: 400 | 600 | 700 }, soft: boolean) => {
		const placed = block(said, width, style);
		texts.push({ x: 0, y, text: placed, soft });
		y += placed.height;
	};
	put(words.heading, { size: text, weight: 700 }, false);
	if (words.shared) put(words.shared, { size: small }, true);
	y += GAP.heading;
	const gridTop = y;
	panel.rows.forEach((row, index) => {
		const said = words.rows[index]!;
		// Rows that are one line each need nothing between them.
		if (index > 0 && said.label) {
			rules.push(y + GAP.row / 2);
			y += GAP.row;
		}
		const difference = said.difference ? block(said.difference, width, { size: small }) : null;
		const aside = difference ? difference.width * 1.04 + GAP.column : 0;
		if (said.label) {
			const label = block(said.label, width - aside, { size: small, weight: 600 });
			texts.push({ x: 0, y, text: label, soft: false });
			if (difference) texts.push({ x: width, y, text: difference, soft: true, anchor: 'end' });
			y += label.height + 2;
		} else if (difference) {
			texts.push({ x: width, y, text: difference, soft: true, anchor: 'end' });
			y += difference.height + 2;
		}
		row.lines.forEach((line, at) => {
			const placed = lineLayout(line, said.lines[at]!, axis, columns, intervals, format, y);
			lines.push(placed.line);
			y += placed.height;
		});
	});
	const ticks = axis.ticks.map(({ x, label }) => ({
		...inside(x, block(label, width, { size: small }), width),
		y: y + 4
	}));
	const grid = axis.ticks.map(({ x }) => ({ x, y1: gridTop, y2: y }));
	return {
		panel: { texts, grid, ticks, lines, rules },
		bottom: y + 4 + (ticks[0]?.text.height ?? 0)
	};
}

/** A label in the middle of its tick, moved in where it would leave the drawing. */
function inside(x: number, text: TextBlock, width: number): Omit<Placed, 'y'> {
	if (x - text.width / 2 < 0) return { x: 0, text };
	if (x + text.width / 2 > width) return { x: width, text, anchor: 'end' };
	return { x, text, anchor: 'middle' };
}

function lineLayout(
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
	const height = narrow
		? Math.max(label.height, value.height) + 2 * DOT + 12
		: Math.max(columns.line, label.height, value.lines.length * small * 1.28 + 6);
	const y = narrow ? top + Math.max(label.height, value.height) + DOT + 3 : top + height / 2;
	const textTop = (one: TextBlock) => (narrow ? top : y - one.height / 2 - small * 0.04);
	const left = Math.min(dot ?? above ?? from, ends?.[0] ?? Infinity);
	// What lies above a bound has no end: a little of it is drawn, and its words stand behind.
	const open = above === null ? null : Math.min(to, above + OPEN);
	const right = Math.max(dot ?? open ?? from, ends?.[1] ?? -Infinity);
	return {
		height,
		line: {
			group: line.group.id,
			kind: datum.kind,
			colour: groupStyle(line.group.id).colour,
			y,
			from,
			to,
			dot,
			above,
			open,
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

/** Behind its dot, or before it where there is no room behind; words stand where the axis begins. */
function valuePlace(
	text: TextBlock,
	{ left, right, from, to, above, dot }: Around
): Omit<Placed, 'y'> {
	if (dot === null && above === null) return { x: from, text };
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
