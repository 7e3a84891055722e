/** Draws the sheet of a figure: the picture with every word that must travel with it. */

import { sheetLayout, type SheetLayout } from '$lib/charts/sheet';
import { SHEET_SIZES, type SheetSizeName } from '$lib/charts/sheet-size';
import Sheet from '$lib/charts/Sheet.svelte';
import { sheetWords, type SheetWords } from '$lib/wording/sheet';
import { citedFor } from '$lib/wording/works';
import type { Figure } from '../figures';
import { offScreen } from './off-screen';
import type { Place } from './place';

/** The words of a figure's sheet. */
export function wordsOf(
	figure: Figure,
	{ study, address }: Place,
	size: SheetSizeName
): SheetWords {
	const cited = citedFor(study, figure.view.evidence);
	return sheetWords(figure.words, cited, address, SHEET_SIZES[size].extent);
}

/** The sheet of a figure in one of its sizes. */
export function sheetOf(figure: Figure, place: Place, size: SheetSizeName): SheetLayout {
	return sheetLayout(wordsOf(figure, place, size), figure.layout, SHEET_SIZES[size]);
}

/** Runs `use` with the figure's sheet as a drawing. */
export async function withSheet<T>(
	figure: Figure,
	place: Place,
	size: SheetSizeName,
	use: (drawing: SVGSVGElement) => Promise<T>
): Promise<T> {
	const sheet = sheetOf(figure, place, size);
	return await offScreen(Sheet, { sheet, Chart: figure.Chart }, use);
}
