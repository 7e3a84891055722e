/** Places numbers side by side: a panel a measure, a line a number, each with its label, its value and its base. */

import type { DotsView, DotPanel } from '$lib/views/dots';
import type { DotsWords, PanelWords } from '$lib/wording/dots';
import type { Format, Layout, PlacedMark } from '../format';
import { block, measure, type TextBlock } from '../text';
import { axisOf } from './axis';
import { DOT, isNumber, lineLayout, type Columns, type Placed, type PlacedLine } from './line';

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

export function dotsLayout(view: DotsView, words: DotsWords, format: Format): DotsLayout {
	let y = 0;
	const cuts: number[] = [];
	const marks: PlacedMark[] = [];
	const columns = columnsOf(words.panels, format);
	const panels = view.panels.map((panel, index) => {
		if (index > 0) {
			y += GAP.panel / 2;
			cuts.push(y);
			y += GAP.panel / 2;
		}
		const placed = panelLayout(panel, words.panels[index]!, view.intervals, columns, format, y);
		marks.push(...placed.marks);
		y = placed.bottom;
		return placed.panel;
	});
	return { width: format.width, height: Math.ceil(y + 2), format, marks, panels, cuts };
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
): { panel: PlacedPanel; marks: PlacedMark[]; bottom: number } {
	const { width, text, small } = format;
	const axis = axisOf(panel, columns.plot, small);
	const texts: PlacedPanel['texts'] = [];
	const lines: PlacedLine[] = [];
	const marks: PlacedMark[] = [];
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
	// The grid stands behind the numbers, and leaves the words between them alone.
	const spans: { y1: number; y2: number }[] = [];
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
			const span = gridSpan(placed.line, y, placed.height, format);
			if (span && spans.at(-1)?.y2 === span.y1) spans.at(-1)!.y2 = span.y2;
			else if (span) spans.push(span);
			lines.push(placed.line);
			marks.push({ data: [line.datum.id], x: 0, y, width, height: placed.height });
			y += placed.height;
		});
	});
	// An axis with nothing on it would lend its values to words.
	const numeric = lines.some(isNumber);
	const shown = numeric ? axis.ticks : [];
	const ticks = shown.map(({ x, label }) => ({
		...inside(x, block(label, width, { size: small }), width),
		y: y + 4
	}));
	const grid = shown.flatMap(({ x }) => spans.map((span) => ({ x, ...span })));
	return {
		panel: { texts, grid, ticks, lines, rules },
		marks,
		bottom: y + 4 + (ticks[0]?.text.height ?? 0)
	};
}

/** How far the grid goes behind a line; where its words stand above it, only behind its mark. */
function gridSpan(line: PlacedLine, top: number, height: number, { name }: Format) {
	if (name !== 'narrow') return { y1: top, y2: top + height };
	return isNumber(line) ? { y1: line.y - DOT - 2, y2: line.y + DOT + 2 } : null;
}

/** A label in the middle of its tick, moved in where it would leave the drawing. */
function inside(x: number, text: TextBlock, width: number): Omit<Placed, 'y'> {
	if (x - text.width / 2 < 0) return { x: 0, text };
	if (x + text.width / 2 > width) return { x: width, text, anchor: 'end' };
	return { x, text, anchor: 'middle' };
}
