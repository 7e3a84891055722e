/** Places a drawing with the words that must never be separated from it. */

import type { SheetWords } from '$lib/wording/sheet';
import { type Format, type Layout } from './format';
import { balanced, block, type TextBlock } from './text';

export interface SheetLine {
	x: number;
	y: number;
	text: TextBlock;
	soft: boolean;
}

export interface SheetLayout {
	width: number;
	height: number;
	margin: number;
	title: string;
	description: string;
	above: SheetLine[];
	chart: Layout;
	chartTop: number;
	ruleY: number;
	below: SheetLine[];
}

const MARGIN = 40;

/** Lays the sheet out around a chart; its height is whatever the words and the chart need. */
export function sheetLayout(words: SheetWords, chart: Layout, format: Format): SheetLayout {
	const width = format.width + 2 * MARGIN;
	let y = MARGIN;
	const lines = (entries: [string | null, number, 400 | 600 | 700, boolean][]): SheetLine[] =>
		entries.flatMap(([text, size, weight, soft]) => {
			if (!text) return [];
			const placed = (weight === 700 ? balanced : block)(text, format.width, { size, weight });
			const line = { x: MARGIN, y, text: placed, soft };
			y += placed.height + 5;
			return [line];
		});

	const above = lines([
		[words.title, 32, 700, false],
		[words.subtitle, 18, 400, true],
		[words.choice, 18, 400, true]
	]);
	y += 24;
	const chartTop = y;
	y += chart.height + 28;
	const ruleY = y;
	y += 14;
	const below = lines([
		[words.kind, 16, 600, false],
		[words.caveat, 16, 400, false],
		[words.source, 16, 400, true],
		[words.provenance, 16, 400, true]
	]);
	return {
		width,
		height: Math.ceil(y + MARGIN - 12),
		margin: MARGIN,
		title: words.title,
		description: words.description,
		above,
		chart,
		chartTop,
		ruleY,
		below
	};
}
