/** Places a drawing with the words that must never be separated from it. */

import type { SheetWords } from '$lib/wording/sheet';
import { FORMATS, type Format, type Layout } from './format';
import type { SheetSize } from './sheet-size';
import { balanced, settled, type TextBlock } from './text';

export interface SheetLine {
	x: number;
	y: number;
	text: TextBlock;
	soft: boolean;
}

/** Lengths are in units; `pixels` says how large the whole picture is. */
export interface SheetLayout {
	width: number;
	height: number;
	pixels: { width: number; height: number };
	margin: number;
	title: string;
	description: string;
	above: SheetLine[];
	chart: Layout;
	chartTop: number;
	ruleY: number;
	below: SheetLine[];
}

/** A figure in any format. */
export type LayoutOf = (format: Format) => Layout;

/** How much wider each try is at least, where a picture of a fixed shape is too low for its content. */
const STEP = 1.04;
/** Widths of this many units have a whole height at 16 to 9, so that no edge is half covered. */
const WHOLE = 16;
/** Between the words above and the drawing, and between the drawing and the words below. */
const GAP = 24;

/**
 * Lays the sheet out. A picture of a fixed shape is tried at more and more units, so that its text
 * is as large as its content allows; what room is left goes around the drawing.
 */
export function sheetLayout(words: SheetWords, layoutOf: LayoutOf, size: SheetSize): SheetLayout {
	const shape = size.height === null ? null : size.height / size.width;
	let units = size.units;
	let sheet = placed(words, layoutOf, size, units);
	while (shape !== null && sheet.height > units * shape) {
		// Running text keeps its area as it gets wider, and a list its height: neither jumps too far.
		const wider = Math.max(units * STEP, Math.sqrt((units * sheet.height) / shape));
		units = Math.ceil(wider / WHOLE) * WHOLE;
		sheet = placed(words, layoutOf, size, units);
	}
	return stretched(sheet, shape === null ? wholePixels(sheet) : units * shape);
}

/** The sheet at a width, as tall as it needs to be. */
function placed(
	words: SheetWords,
	layoutOf: LayoutOf,
	{ width: pixels, margin, format, type }: SheetSize,
	units: number
): SheetLayout {
	const width = units - 2 * margin;
	const chart = layoutOf({ ...FORMATS[format], width });
	const gap = type.foot * 0.3;
	let y = margin;
	const lines = (entries: [string | null, number, 400 | 600 | 700, boolean][]): SheetLine[] =>
		entries.flatMap(([text, size, weight, soft]) => {
			if (!text) return [];
			const set = (weight === 700 ? balanced : settled)(text, width, { size, weight });
			const line = { x: margin, y, text: set, soft };
			y += set.height + gap;
			return [line];
		});

	const above = lines([
		[words.title, type.title, 700, false],
		[words.subtitle, type.lead, 400, true],
		[words.choice, type.lead, 400, true]
	]);
	y += GAP;
	const chartTop = y;
	y += chart.height + GAP;
	const ruleY = y;
	y += 14;
	const below = lines([
		[words.kind, type.foot, 600, false],
		[words.caveat, type.foot, 400, false],
		[words.source, type.foot, 400, true],
		[words.provenance, type.foot, 400, true]
	]);
	return {
		width: units,
		height: Math.ceil(y + margin - 12),
		pixels: { width: pixels, height: 0 },
		margin,
		title: words.title,
		description: words.description,
		above,
		chart,
		chartTop,
		ruleY,
		below
	};
}

/** The least height that holds the sheet and is a whole number of pixels. */
function wholePixels({ height, width, pixels }: SheetLayout): number {
	let whole = height;
	while ((whole * pixels.width) % width !== 0) whole++;
	return whole;
}

/** The sheet in a taller shape: its foot stands at the bottom, its drawing in the middle. */
function stretched(sheet: SheetLayout, height: number): SheetLayout {
	const { width } = sheet.pixels;
	const spare = height - sheet.height;
	return {
		...sheet,
		height,
		pixels: { width, height: (height * width) / sheet.width },
		chartTop: sheet.chartTop + spare / 2,
		ruleY: sheet.ruleY + spare,
		below: sheet.below.map((line) => ({ ...line, y: line.y + spare }))
	};
}
