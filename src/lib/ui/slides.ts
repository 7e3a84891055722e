/** Turns views into slides: one figure a screen, broken where it would be too tall to read. */

import { FORMATS } from '$lib/charts/format';
import type { GroupId } from '$lib/data/vocabulary';
import type { Tables } from '$lib/data/tables';
import { compareView, type CompareView } from '$lib/views/compare';
import { comparisonView } from '$lib/views/comparison';
import type { CourseView } from '$lib/views/course';
import { timelineOf } from '$lib/views/timeline-of';
import type { Datum } from '$lib/data/datum';
import type { DotRow, DotsView } from '$lib/views/dots';
import type { DirectionsView } from '$lib/views/directions';
import type { Group } from '$lib/query/groups';
import type { Pattern, PatternsView } from '$lib/views/patterns';
import {
	linksOf,
	timelineView,
	type Block,
	type PatternsBlock,
	type TimelineView
} from '$lib/views/timeline';
import type { Selection } from '$lib/selection/selection';
import type { Cited } from '$lib/wording/caveats';
import { partTitle, slideWords } from '$lib/wording/slide';
import { figureOf, type Figure } from './figures';
import { drawingRoom } from './present/figure-room';

/** More columns than this cannot be read from the back of a room; long names need more room still. */
const COLUMNS = 3;
const LONG_COLUMNS = 2;
const LONG_NAMES: GroupId[] = ['both-pornography', 'both-other'];

/** Room for the names of two authors: which study it is makes no difference to where a slide ends. */
const CITED: Cited = {
	shortCitation: 'Nnnnnn and Nnnnnn (0000)',
	publisher: 'NNNNN',
	remark: 'Not an NNNNN publication',
	shortCaveat: 'Nnn nnnnnnn nn 0000, not nnn nnnnnnnn.'
};

/** A title may get this number, when it is known how many slides there are. */
const NUMBERED = { part: 10, parts: 10 };

/** The slides of a selection: a comparison for each part, and the timeline for the patterns. */
export function selectionSlides(tables: Tables, selection: Selection): Figure[] {
	if (selection.view === 'timeline') {
		const timeline = timelineOf(tables, selection);
		return 'drawing' in timeline ? courseSlides(timeline) : timelineSlides(timeline);
	}
	const comparison = comparisonView(tables, selection);
	if ('drawing' in comparison) return dotSlides(comparison);
	const slides = selection.themes.flatMap((theme) => {
		const choice = { ...selection, themes: [theme] };
		if (theme === 'patterns') return timelineSlides(withOrder(timelineView(tables, choice)));
		return inColumns(selection.groups).flatMap((groups) =>
			comparisonSlides(compareView(tables, { ...choice, groups }))
		);
	});
	// Where nothing else was asked for, that there is no order is the answer.
	return slides.length > 0 ? slides : timelineSlides(timelineView(tables, selection));
}

/** Without the groups of one behaviour: beside other parts, a slide of them says nothing. */
function withOrder(view: TimelineView): TimelineView {
	return { ...view, blocks: view.blocks.filter(({ type }) => type === 'patterns') };
}

/** The rows of a matrix of directions, on as few slides as hold them. */
export function directionSlides(view: DirectionsView): Figure[] {
	return onSlides(view.rows, (rows) => {
		const measures = new Set(rows.map((row) => row.measure.id));
		const evidence = view.evidence.filter((datum) => measures.has(datum.measure));
		return figureOf({ ...view, rows, evidence });
	});
}

/** Each pattern on a slide of its own: side by side they are read as steps of one. */
export function patternSlides(view: PatternsView): Figure[] {
	return view.patterns.map((pattern) =>
		figureOf({ ...view, patterns: [pattern], evidence: linksOf(pattern) })
	);
}

/** Each panel on slides of its own, as few as hold its rows. */
function dotSlides(view: DotsView): Figure[] {
	return view.panels.flatMap((panel) => {
		const slide = (rows: DotRow[]) =>
			figureOf({
				...view,
				panels: [{ ...panel, rows }],
				evidence: rows.flatMap(({ lines }) => lines.map(({ datum }) => datum)),
				undivided: [],
				oddSums: view.oddSums.filter(({ measure }) => measure === panel.measure)
			});
		return onSlides(panel.rows, slide);
	});
}

/** Each measure over the years, and each division by age, on a slide of its own. */
function courseSlides(view: CourseView): Figure[] {
	const slide = (part: Pick<CourseView, 'years' | 'ages'>, evidence: Datum[]) =>
		figureOf({ ...view, ...part, evidence });
	return [
		...view.years.flatMap((panel) =>
			onSlides(panel.rows, (rows) =>
				slide(
					{ years: [{ ...panel, rows }], ages: [] },
					rows.flatMap(({ lines }) => lines.map(({ datum }) => datum))
				)
			)
		),
		...view.ages.map((panel) =>
			slide({ years: [], ages: [panel] }, [
				...panel.bands.map(({ datum }) => datum),
				...(panel.median ? [panel.median] : [])
			])
		)
	];
}

/** As few slides as hold the rows, each with about as many of them where they fit so. */
function onSlides<T>(rows: T[], slide: (some: T[]) => Figure): Figure[] {
	const full = filled(rows, (some) => fits(slide(some)));
	const even = evenly(rows, full.length).map(slide);
	return even.every(fits) ? even : full.map(slide);
}

/** The items in lots, each with as many as fit, and one at least. */
function filled<T>(items: T[], fits: (some: T[]) => boolean): T[][] {
	const lots: T[][] = [];
	for (const item of items) {
		const longer = [...(lots.at(-1) ?? []), item];
		if (lots.length > 0 && fits(longer)) lots[lots.length - 1] = longer;
		else lots.push([item]);
	}
	return lots;
}

function inColumns(groups: GroupId[]): GroupId[][] {
	const most = groups.some((group) => LONG_NAMES.includes(group)) ? LONG_COLUMNS : COLUMNS;
	return evenly(groups, Math.ceil(groups.length / most));
}

function comparisonSlides(view: CompareView): Figure[] {
	return view.sections.flatMap((section) =>
		onSlides(section.rows, (rows) => figureOf(withRows(view, section, rows)))
	);
}

/** The items in this many lots, of which none has more than one more than another. */
function evenly<T>(items: T[], lots: number): T[][] {
	const edge = (lot: number) => Math.ceil((lot * items.length) / lots);
	return Array.from({ length: lots }, (_, lot) => items.slice(edge(lot), edge(lot + 1)));
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
		unpublished: [],
		inapplicable: [],
		leftOut: []
	};
}

/** Each pattern on a slide of its own, and all groups with one lane on one. */
function timelineSlides(view: TimelineView): Figure[] {
	const patterns = view.blocks.flatMap((block) =>
		block.type === 'patterns' ? block.patterns.map((pattern) => [ofPattern(block, pattern)]) : []
	);
	const oneLane = view.blocks.filter(({ type }) => type === 'one-lane');
	return [...patterns, oneLane]
		.filter((blocks) => blocks.length > 0)
		.map((blocks) => figureOf(ofBlocks(view, blocks)));
}

/** One pattern and the groups that can be a part of it; the others stand where they can. */
function ofPattern(block: PatternsBlock, pattern: Pattern): PatternsBlock {
	const isPart = ({ id }: Group) =>
		!block.apart.some(({ group, patterns }) => group.id === id && patterns.includes(pattern.id));
	const groups = block.groups.filter(isPart);
	const { inside, around } = block;
	return {
		...block,
		groups,
		patterns: [pattern],
		inside: inside.filter(isPart),
		around: around.filter(isPart),
		apart: []
	};
}

function ofBlocks(view: TimelineView, blocks: Block[]): TimelineView {
	return {
		...view,
		blocks,
		groups: blocks.flatMap(({ groups }) => groups.map(({ id }) => id)),
		evidence: blocks.flatMap((block) =>
			block.type === 'patterns' ? block.patterns.flatMap(linksOf) : []
		)
	};
}

/** Whether the drawing stands at full size between its words. */
function fits(figure: Figure): boolean {
	const words = slideWords(figure.words, CITED);
	const title = partTitle(words.title, NUMBERED.part, NUMBERED.parts);
	return figure.layout(FORMATS.slide).height <= drawingRoom({ ...words, title });
}
