/** Draws the sheet of a figure: the picture with every word that must travel with it. */

import { FORMATS } from '$lib/charts/format';
import { sheetLayout } from '$lib/charts/sheet';
import Sheet from '$lib/charts/Sheet.svelte';
import type { Study } from '$lib/data/study';
import { byId } from '$lib/views/by-id';
import { sheetWords } from '$lib/wording/sheet';
import type { Figure } from '../figures';
import { offScreen } from './off-screen';

/** Runs `use` with the figure's sheet. */
export async function withSheet<T>(
	figure: Figure,
	study: Study,
	address: string,
	use: (drawing: SVGSVGElement) => Promise<T>
): Promise<T> {
	const format = FORMATS.wide;
	const assessed = byId(figure.view.context.populations, 'assessed');
	const words = sheetWords(figure.words, study, assessed, address);
	const sheet = sheetLayout(words, figure.layout(format), format);
	return await offScreen(Sheet, { sheet, Chart: figure.Chart }, use);
}
