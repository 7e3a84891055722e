/** A picture told to people who cannot see it: what stands where, and what each kind of mark means. */

import type { CompareView } from '$lib/views/compare';
import type { DirectionsView } from '$lib/views/directions';
import type { CourseView } from '$lib/views/course';
import type { DotPanel, DotsView } from '$lib/views/dots';
import type { FormsView } from '$lib/views/forms';
import type { Line } from '$lib/views/numbers';
import type { Pattern, PatternsView } from '$lib/views/patterns';
import type { PrevalenceView } from '$lib/views/prevalence';
import type { Block, TimelineView } from '$lib/views/timeline';
import { formsWords } from './forms';
import { courseMarks, dotsMarks, markDescriptions } from './mark-descriptions';
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

/** The picture in a few sentences, with no number that the view lacks. */
export function pictureDescription(view: PicturedView): string[] {
	return [...whatStandsWhere(view), marksOf(view).join(' ')].filter(Boolean);
}

function marksOf(view: PicturedView): string[] {
	if (!('drawing' in view)) return markDescriptions(view.evidence);
	return view.drawing === 'dots' ? dotsMarks(view) : courseMarks(view);
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

/** Only what is placed on the axis is said to be: the rest stands there as words. */
function dotsPicture({ measure, unit, rows }: DotPanel): string {
	const lines = rows.flatMap((row) => row.lines);
	const numbers = lines.filter(({ number }) => number !== null);
	const bounds = lines.filter(({ datum }) => datum.kind === 'bound');
	const codes = lines.filter(({ datum }) => 'code' in datum);
	const words = lines.filter((line) => ![numbers, bounds, codes].some((one) => one.includes(line)));
	const axis = unit === 'percent' ? 'from 0 to 100 per cent' : `in ${unit}, from 0`;
	const marks = [
		...(numbers.length > 0 ? [`a small shape for each number of ${groupsOf(numbers)}`] : []),
		...(bounds.length > 0 ? [`an open band for ${groupsOf(bounds)}`] : [])
	];
	const instead = [
		...(words.length > 0 ? [`words for ${groupsOf(words)}`] : []),
		...(codes.length > 0 ? [`a code for ${groupsOf(codes)}`] : [])
	];
	const told = [
		...(marks.length > 0 ? [`on an axis ${axis}, ${marks.join('; ')}`] : []),
		...(instead.length > 0 ? [`in the place of a number, ${list(instead)}`] : [])
	];
	return `“${measure.label}”${rows.length > 1 ? `, in ${rows.length} rows` : ''}: ${told.join('; ')}.`;
}

function groupsOf(lines: Line[]): string {
	return list([...new Set(lines.map(({ group }) => group.label))]);
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
