/** Turns views into slides: one figure a screen, broken where it would be too tall to read. */

import { FORMATS, SLIDE_HEIGHT } from '$lib/charts/format';
import type { GroupId } from '$lib/data/vocabulary';
import type { Tables } from '$lib/data/tables';
import { compareView, type CompareView } from '$lib/views/compare';
import { timelineView, type TimelineView } from '$lib/views/timeline';
import type { Selection } from '$lib/selection/selection';
import { figureOf, type Figure } from './figures';

/** More columns than this cannot be read from the back of a room; long names need more room still. */
const COLUMNS = 3;
const LONG_COLUMNS = 2;
const LONG_NAMES: GroupId[] = ['both-pornography', 'both-other'];

/** The slides of a selection: a comparison for each part, and the timeline for the patterns. */
export function selectionSlides(tables: Tables, selection: Selection): Figure[] {
	if (selection.view === 'timeline') return timelineSlides(timelineView(tables, selection));
	return selection.themes.flatMap((theme) => {
		const choice = { ...selection, themes: [theme] };
		if (theme === 'patterns') return timelineSlides(timelineView(tables, choice));
		return inColumns(selection.groups).flatMap((groups) =>
			comparisonSlides(compareView(tables, { ...choice, groups }))
		);
	});
}

function inColumns(groups: GroupId[]): GroupId[][] {
	const most = groups.some((group) => LONG_NAMES.includes(group)) ? LONG_COLUMNS : COLUMNS;
	const parts = Math.ceil(groups.length / most);
	return Array.from({ length: parts }, (_, index) =>
		groups.slice(index * most, (index + 1) * most)
	);
}

/** One slide for each lot of rows that fits. */
function comparisonSlides(view: CompareView): Figure[] {
	return view.sections.flatMap((section) => {
		const slides: CompareView[] = [];
		for (const row of section.rows) {
			const last = slides.at(-1);
			const longer = last && withRows(view, section, [...last.sections[0]!.rows, row]);
			if (longer && slideHeight(figureOf(longer)) <= SLIDE_HEIGHT)
				slides[slides.length - 1] = longer;
			else slides.push(withRows(view, section, [row]));
		}
		return slides.map(figureOf);
	});
}

function withRows(
	view: CompareView,
	section: CompareView['sections'][number],
	rows: CompareView['sections'][number]['rows']
): CompareView {
	const measures = new Set(rows.map((row) => row.measure.id));
	return {
		...view,
		sections: [{ ...section, rows }],
		evidence: view.evidence.filter((datum) => measures.has(datum.measure)),
		unpublished: []
	};
}

/** The patterns on one slide; groups with one lane are a sentence in its foot and a slide of their own. */
function timelineSlides(view: TimelineView): Figure[] {
	return view.blocks.map((block) =>
		figureOf({
			...view,
			blocks: [block],
			groups: block.groups.map((group) => group.id),
			evidence: block.type === 'patterns' ? view.evidence : []
		})
	);
}

function slideHeight(figure: Figure): number {
	return figure.layout(FORMATS.slide).height;
}
