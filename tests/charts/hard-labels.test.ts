/** Whatever stands in a label, the file opens, another program draws it, and no line is cut off. */

import { DOMParser } from '@xmldom/xmldom';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import type { Tables } from '$lib/data/tables';
import type { SheetSizeName } from '$lib/charts/sheet-size';
import { svgText } from '$lib/export/svg';
import { figureOf, type Figure } from '$lib/ui/figures';
import { compareView } from '$lib/views/compare';
import { directionsView } from '$lib/views/directions';
import { formsView } from '$lib/views/forms';
import { patternsView } from '$lib/views/patterns';
import { prevalenceView } from '$lib/views/prevalence';
import { timelineView } from '$lib/views/timeline';
import { GROUPS, STUDY, choosing } from '../views/choices';
import { HARD_LABELS, tablesWith } from '../views/hard-labels';
import { overlaps } from './drawing';
import { sheetBoxes, sheetOf } from './sheets';

const SIZES: SheetSizeName[] = ['article'];

const figuresOf = (tables: Tables): Figure[] =>
	[
		prevalenceView(tables, STUDY),
		formsView(tables, STUDY),
		directionsView(tables, STUDY, 'characteristics'),
		patternsView(tables, STUDY),
		compareView(tables, choosing([...GROUPS])),
		timelineView(tables, choosing([...GROUPS]))
	].map(figureOf);

function parsed(svg: string) {
	return new DOMParser({
		onError: (level, message) => {
			throw new Error(`${level}: ${message}`);
		}
	}).parseFromString(svg, 'image/svg+xml');
}

describe.each(Object.entries(HARD_LABELS))('with labels of %s', (_, label) => {
	const figures = figuresOf(tablesWith(label));

	const cases = figures.flatMap((figure) =>
		SIZES.map((size) => [figure.id, size, figure] as const)
	);

	test.each(cases)('%s, %s', (_, size, figure) => {
		const drawn = sheetOf(figure, size);
		const svg = svgText(drawn.svg, null);
		const texts = [...parsed(svg).getElementsByTagName('text')];
		expect(texts.length).toBeGreaterThan(10);

		const boxes = sheetBoxes(drawn);
		expect(
			boxes
				.filter(({ left, right }) => left < 0 || right > drawn.sheet.width)
				.map(({ text, left, right }) => `${left} to ${right}: ${text}`)
		).toEqual([]);
		expect(overlaps(boxes)).toEqual([]);

		const picture = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
		expect(picture.width).toBe(drawn.sheet.pixels.width);
	});
});
