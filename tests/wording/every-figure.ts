/** Every figure that the explorer can show, and every word of each. */

import { tables } from '$lib/data/bundled';
import { studyFacts } from '$lib/data/study-facts';
import { FORMATS } from '$lib/charts/format';
import { figureOf, type Figure } from '$lib/ui/figures';
import { compareView } from '$lib/views/compare';
import { directionsView } from '$lib/views/directions';
import { evidenceTableView } from '$lib/views/evidence-table';
import { formsView } from '$lib/views/forms';
import { patternsView } from '$lib/views/patterns';
import { prevalenceView } from '$lib/views/prevalence';
import { timelineView } from '$lib/views/timeline';
import { CSV_HEADER, csvRows } from '$lib/wording/csv';
import { sheetWords } from '$lib/wording/sheet';
import { evidenceRows } from '$lib/wording/table';
import { workbookWords } from '$lib/wording/workbook';
import { DEFAULT_SELECTION } from '$lib/selection/address';
import { GROUP_SETS, STUDY, choosing } from '../views/choices';

export const study = studyFacts(STUDY);

/** The five figures of the findings. */
export const FIVE: [string, Figure][] = [
	prevalenceView(tables, STUDY),
	formsView(tables, STUDY),
	directionsView(tables, STUDY, 'characteristics'),
	patternsView(tables, STUDY),
	directionsView(tables, STUDY, 'responses')
].map((view) => [view.figure, figureOf(view)]);

/** The comparison and the timeline of one choice of groups. */
export function explored(groups: Parameters<typeof choosing>[0]): [string, Figure][] {
	return [
		[`compare ${groups.join(' ')}`, figureOf(compareView(tables, choosing(groups)))],
		[`timeline ${groups.join(' ')}`, figureOf(timelineView(tables, choosing(groups)))]
	];
}

/** The five figures, and both views of every choice of groups. */
export const EVERY: [string, Figure][] = [...FIVE, ...GROUP_SETS.flatMap(explored)];

/** Everything that is said around a figure, on the page and in a picture of it. */
export function wordsAround({ words }: Figure): string[] {
	return [...texts(words), ...texts(sheetWords(words, study, 'https://example.org/'))];
}

/** Everything that is said inside the drawing of a figure, in each format, a block at a time. */
export function wordsInside(figure: Figure): string[] {
	const words = inside.get(figure) ?? [
		...new Set(Object.values(FORMATS).flatMap((format) => blocks(figure.layout(format))))
	];
	inside.set(figure, words);
	return words;
}

const inside = new Map<Figure, string[]>();

/** The rows of a figure as they stand in a table and in a spreadsheet. */
export function wordsBelow({ view, words }: Figure): string[] {
	return [
		...CSV_HEADER,
		...evidenceRows(view).flatMap((row) => Object.values(row)),
		...csvRows(view, words, study, 'https://example.org/', new Date(0)).flat()
	];
}

/** The sheets of a figure's workbook. */
export function sheetsOf({ view, words }: Figure) {
	return workbookWords(view, words, study, 'https://example.org/', new Date(0)).sheets;
}

/** The same for the table of everything. */
export const tableRows = evidenceRows(evidenceTableView(tables, DEFAULT_SELECTION));

/** Every text in a value, however deep. */
export function texts(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(texts);
}

/** Every block of text in a layout, its lines joined again. */
function blocks(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	if ('lines' in value && Array.isArray(value.lines)) return [value.lines.join(' ')];
	return Object.values(value).flatMap(blocks);
}
