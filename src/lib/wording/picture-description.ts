/** A picture told to people who cannot see it: what stands where, and what each kind of mark means. */

import { KINDS, type Kind } from '$lib/data/vocabulary';
import type { CompareView } from '$lib/views/compare';
import type { DirectionsView } from '$lib/views/directions';
import type { CourseView } from '$lib/views/course';
import type { DotPanel, DotsView } from '$lib/views/dots';
import type { FormsView } from '$lib/views/forms';
import type { Pattern, PatternsView } from '$lib/views/patterns';
import type { PrevalenceView } from '$lib/views/prevalence';
import type { Block, TimelineView } from '$lib/views/timeline';
import { formsWords } from './forms';
import { LANE_LABELS, patternSentence } from './patterns';
import { prevalenceWords } from './prevalence';
import { list, sentence } from './text';

/** Every view that has a picture. */
export type PicturedView =
	| PrevalenceView
	| FormsView
	| DirectionsView
	| PatternsView
	| CompareView
	| TimelineView
	| DotsView
	| CourseView;

/** What a mark of each kind looks like, and what must not be read from it. */
const MARKS: Record<Kind, string> = {
	percentage: 'A filled length is a published percentage.',
	count: 'A point at the end of a line from zero is a published count.',
	median: 'A single point in years is a median.',
	derived: 'A hatched length was worked out by us.',
	bound:
		'An open band is a lower bound: it ends nowhere, because the exact share is not published.',
	'average-gap': 'A single point is an average. Its spread is not published, so none is drawn.',
	direction:
		'A sign with a word is a direction. All signs have one size, so they do not say how large a difference is.',
	'top-rank': 'The most common item is named first, without a number.',
	listed:
		'The others that were recorded follow in alphabetical order, because theirs is not published.',
	quantifier: 'A share that the study gives in words is written, not drawn.',
	suppressed: 'A code in brackets stands where a number is withheld.',
	'not-published': 'A code in brackets stands where a figure is not published.'
};

/** The picture in a few sentences, with no number that the view lacks. */
export function pictureDescription(view: PicturedView): string[] {
	const shown = new Set(view.evidence.map(({ kind }) => kind));
	const marks = KINDS.filter((kind) => shown.has(kind)).map((kind) => MARKS[kind]);
	return [...whatStandsWhere(view), marks.join(' ')].filter(Boolean);
}

function whatStandsWhere(view: PicturedView): string[] {
	if ('drawing' in view) {
		return view.drawing === 'dots' ? view.panels.map(dotsPicture) : coursePicture(view);
	}
	switch (view.figure) {
		case 'prevalence':
			return prevalencePicture(view);
		case 'forms':
			return formsPicture(view);
		case 'characteristics':
		case 'responses':
			return [gridPicture(view.columns, view.rows)];
		case 'compare':
			return view.sections.map(({ rows }) => gridPicture(view.columns, rows));
		case 'patterns':
			return [lanesPicture(view.patterns)];
		case 'timeline':
			return view.blocks.map(blockPicture);
	}
}

function prevalencePicture(view: PrevalenceView): string[] {
	const { whole, parts, bracket } = prevalenceWords(view);
	const told = parts.map(
		({ value, label, note }) => `${value}, ${label}${note ? ` (${note})` : ''}`
	);
	return [
		`One bar stands for all those assessed: ${whole}. From left to right its parts are: ${told.join('; ')}.`,
		`A bracket over the bar joins the parts with TA-HSB: ${bracket}.`
	];
}

function formsPicture(view: FormsView): string[] {
	const words = formsWords(view);
	return [
		`On the left, a list. ${words.topHeading}: ${words.top}. ${words.listedHeading}: ${words.listed.join('; ')}.`,
		`On the right, one bar: ${words.share} ${words.shareLabel}. ${sentence(words.shareNote)} Under it: ${sentence(words.directed)}`
	];
}

function dotsPicture({ measure, unit, rows }: DotPanel): string {
	const groups = [...new Set(rows.flatMap(({ lines }) => lines.map(({ group }) => group.label)))];
	const axis = unit === 'percent' ? 'from 0 to 100 per cent' : `in ${unit}, from 0`;
	return `“${measure.label}”: dots on an axis ${axis}, one for each of ${list(groups)}${rows.length > 1 ? `, in ${rows.length} rows` : ''}.`;
}

function coursePicture({ years, ages }: CourseView): string[] {
	return [
		...years.map(
			({ measure, periods, rows }) =>
				`“${measure.label}”: ${rows.length > 1 ? `${rows.length} lines` : 'one line'}, from left to right over ${list(periods.map(({ label }) => label))}.`
		),
		...ages.map(
			({ measure, about, bands }) =>
				`“${measure.label}”, ${about.map(({ label }) => label).join(', ')}: ${bands.length} bars, the youngest first.`
		)
	];
}

function gridPicture(columns: CompareView['columns'], rows: DirectionsView['rows']): string {
	const groups = columns.map(({ label }) => `“${label}”`);
	const measures = [...new Set(rows.map(({ measure }) => measure.label))];
	return `A grid. ${named('column', groups, list(groups))} ${named('row', measures, measures.join('; '))}`;
}

function named(part: string, all: string[], text: string): string {
	return all.length > 1 ? `Its ${part}s are: ${text}.` : `Its one ${part} is: ${text}.`;
}

function lanesPicture(patterns: Pattern[]): string {
	const lanes = list(Object.values(LANE_LABELS).map((label) => `“${label}”`));
	return [
		`Events stand in two lanes, ${lanes}, and are read from left to right.`,
		...patterns.map((pattern) => `Pattern ${pattern.id}: ${patternSentence(pattern)}`),
		...(patterns.length > 1 ? ['The two patterns are drawn apart.'] : [])
	].join(' ');
}

function blockPicture(block: Block): string {
	if (block.type === 'patterns') return lanesPicture(block.patterns);
	const groups = list(block.groups.map(({ label }) => `“${label}”`));
	return `${groups}: two lanes, with one event in the lane “${LANE_LABELS[block.lane]}” and none in the other, so there is no order to show.`;
}
