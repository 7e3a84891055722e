import { describe, expect, test } from 'vitest';
import { tables } from '$lib/data/bundled';
import { FORMATS, type FormatName } from '$lib/charts/format';
import { DEFAULT_SELECTION } from '$lib/selection/address';
import { figureOf, type Figure } from '$lib/ui/figures';
import { compareView } from '$lib/views/compare';
import { timelineView } from '$lib/views/timeline';
import { choosing } from '../views/choices';
import { FIVE } from '../wording/every-figure';
import { picture } from './drawing';

const DRAWN: [string, Figure][] = [
	...FIVE,
	['compare', figureOf(compareView(tables, DEFAULT_SELECTION))],
	['profile', figureOf(compareView(tables, choosing(['both-other'])))],
	['timeline', figureOf(timelineView(tables, DEFAULT_SELECTION))]
];

describe.each(DRAWN)('%s', (name, figure) => {
	test.each(Object.keys(FORMATS) as FormatName[])('is drawn %s as it was', async (format) => {
		const svg = picture(figure, format);
		expect(svg).not.toMatch(/NaN|undefined|Infinity/);
		await expect(svg).toMatchFileSnapshot(`./__snapshots__/${name}-${format}.svg`);
	});
});
