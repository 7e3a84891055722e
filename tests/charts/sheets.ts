/** The sheets of figures, drawn without a browser, and where each of their texts stands. */

import Sheet from '$lib/charts/Sheet.svelte';
import { sheetLayout, type SheetLayout } from '$lib/charts/sheet';
import { SHEET_SIZES, type SheetSizeName } from '$lib/charts/sheet-size';
import type { Figure } from '$lib/ui/figures';
import { sheetWords } from '$lib/wording/sheet';
import { study } from '../wording/every-figure';
import { markup, textBoxes, type TextBox } from './drawing';

/** A long address, as a choice of much gives. */
export const ADDRESS =
	'https://example.org/explore/?group=ta-only&group=both&theme=characteristics&view=compare';

export function sheetOf(figure: Figure, name: SheetSizeName): { sheet: SheetLayout; svg: string } {
	const size = SHEET_SIZES[name];
	const words = sheetWords(figure.words, study, ADDRESS, size.extent);
	const sheet = sheetLayout(words, figure.layout, size);
	return { sheet, svg: markup(Sheet, { sheet, Chart: figure.Chart }) };
}

/** The texts of a sheet, those of its drawing moved to where the drawing stands. */
export function sheetBoxes({ sheet, svg }: { sheet: SheetLayout; svg: string }): TextBox[] {
	const start = svg.indexOf(`<g transform="translate(${sheet.margin} ${sheet.chartTop})">`);
	// The rule below the drawing is the first line after its group.
	const end = svg.indexOf(`<line x1="${sheet.margin}" x2="${sheet.width - sheet.margin}"`, start);
	const around = textBoxes(svg.slice(0, start) + svg.slice(end));
	const inside = textBoxes(svg.slice(start, end)).map((box) => ({
		...box,
		left: box.left + sheet.margin,
		right: box.right + sheet.margin,
		top: box.top + sheet.chartTop,
		bottom: box.bottom + sheet.chartTop
	}));
	return [...around, ...inside];
}
