/** Draws the sheet of a figure out of sight, so that any writer can take it. */

import { flushSync, mount, unmount } from 'svelte';
import { FORMATS } from '$lib/charts/format';
import { sheetLayout } from '$lib/charts/sheet';
import Sheet from '$lib/charts/Sheet.svelte';
import type { Study } from '$lib/data/study';
import { byId } from '$lib/views/by-id';
import { sheetWords } from '$lib/wording/sheet';
import type { Figure } from './figures';

/** Runs `use` with the figure's sheet as an element; each call draws its own, so two can run at once. */
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
	const target = document.createElement('div');
	const mounted = mount(Sheet, { target, props: { sheet, Chart: figure.Chart } });
	flushSync();
	try {
		return await use(target.querySelector('svg')!);
	} finally {
		await unmount(mounted);
	}
}
