import { describe, expect, test } from 'vitest';
import { tables } from '$lib/data/bundled';
import { FORMATS, type FormatName } from '$lib/charts/format';
import { DEFAULT_SELECTION } from '$lib/selection/address';
import { figureOf } from '$lib/ui/figures';
import { markNames } from '$lib/wording/marks';
import { evidenceRows } from '$lib/wording/table';
import { compareView } from '$lib/views/compare';
import { timelineView } from '$lib/views/timeline';
import { FIVE } from '../wording/every-figure';
import { COMPANION_FIGURES } from './companion-figures';

const DRAWN = [
	...FIVE,
	['compare', figureOf(compareView(tables, DEFAULT_SELECTION))],
	['timeline', figureOf(timelineView(tables, DEFAULT_SELECTION))],
	...COMPANION_FIGURES
] as const;

describe.each(DRAWN)('the marks of %s', (_, figure) => {
	const { evidence } = figure.view;

	test.each(Object.keys(FORMATS) as FormatName[])('%s: each datum has its place', (format) => {
		const { marks, width, height } = figure.layout(FORMATS[format]);
		const placed = marks.flatMap(({ data }) => data);
		expect([...new Set(placed)].toSorted()).toEqual(evidence.map(({ id }) => id).toSorted());
		for (const mark of marks) {
			expect(Math.min(mark.width, mark.height)).toBeGreaterThan(5);
			expect(mark.x).toBeGreaterThanOrEqual(-12);
			expect(mark.x + mark.width).toBeLessThanOrEqual(width + 12);
			expect(mark.y).toBeGreaterThanOrEqual(0);
			expect(mark.y + mark.height).toBeLessThanOrEqual(height + 12);
		}
	});

	test('every finding and base of the table is in the names', () => {
		const names = markNames(figure.view, figure.layout(FORMATS.wide).marks).join('\n');
		for (const row of evidenceRows(figure.view)) {
			expect(names).toContain(row.finding);
			expect(names).toContain(row.base);
		}
	});
});
