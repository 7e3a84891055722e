/** The words of the timeline of offline and technology-assisted behaviour. */

import type { Direction } from '$lib/data/datum';
import type { Lane } from '$lib/data/vocabulary';
import type { Pattern, PatternsView } from '$lib/views/patterns';
import { gapText } from './datum';
import { kindNote, locatorsText, type FigureWords } from './figure';
import { capitalised, list, uncapitalised } from './text';

/** The labels at the marks of one pattern. */
export interface StripWords {
	heading: string;
	first: string;
	second: string;
	/** What links the two events; the strong part is the kind of evidence itself. */
	link: { strong: string; rest: string };
	note: string;
	/** Said of the base after the note; empty where there is nothing to say. */
	base: string;
	/** What the scale under the lanes measures. */
	scale: string;
	/** Under the axis, where the pattern has one. */
	origin: string;
	point: string;
}

export interface PatternsWords extends FigureWords {
	lanes: Record<Lane, string>;
	strips: StripWords[];
	between: string;
	/** Beside a pattern whose others stand elsewhere; null where there are none. */
	apart: string | null;
}

export const LANE_LABELS: Record<Lane, string> = {
	'technology-assisted': 'Technology-assisted',
	offline: 'Offline'
};

/** Keeps two patterns from being read as one. */
export const BETWEEN =
	'Two different patterns in the same study. They are not steps that one child goes through.';

/** Keeps a pattern that stands alone from being read as a step before or after the others. */
export function apartText(ids: string[]): string | null {
	if (ids.length < 2) return null;
	return `Patterns ${list(ids)} are not steps that one child goes through.`;
}

/** The labels of one pattern. */
export function stripWords(pattern: Pattern): StripWords {
	const common = {
		heading: `Pattern ${pattern.id}: ${uncapitalised(pattern.label)}`,
		first: pattern.first.event,
		second: pattern.second.event,
		base: '',
		origin: '',
		point: ''
	};
	if (pattern.link === 'bound') {
		return {
			...common,
			link: {
				strong: `identified as a trigger in ${pattern.bound.phrase}`,
				rest: 'of these cases'
			},
			note: `${capitalised(TRIGGER_CAVEAT)}.`,
			base: 'Base not published.',
			scale: 'Share of these cases'
		};
	}
	return {
		...common,
		link: { strong: pattern.order.word, rest: 'offline HSB' },
		note: 'Spread not published: some sooner, some later.',
		scale: 'Time',
		origin: 'offline HSB',
		point: `on average, ${gapText(pattern.gap)}`
	};
}

/** Said with every trigger: who identified it, and what that does not show. */
export const TRIGGER_CAVEAT = 'identified in case files; not proof of cause';

/** What each pattern says, in a sentence. */
export function patternSentence(pattern: Pattern): string {
	if (pattern.link === 'bound') {
		return `In ${pattern.bound.phrase} of the cases with both, inappropriate use of pornography was identified as a trigger for the offline HSB (${TRIGGER_CAVEAT}).`;
	}
	const { order, gap } = pattern;
	return `${orderClause(order)}, and occurred on average ${gapText(gap)}.`;
}

/** "Other forms of TA-HSB were more likely to follow offline HSB": how the study hedges the order. */
export function orderClause({ word }: Direction): string {
	return `Other forms of TA-HSB were ${word} offline HSB`;
}

/** Said in a sentence that tells both. */
export const NOT_STEPS = 'These are two different patterns, not steps that one child goes through.';

/** Said wherever one of several patterns is told, with the others or alone. @param among ids of all of them */
export function notSteps(patterns: Pattern[], among: string[]): string {
	return patterns.length > 1 ? NOT_STEPS : (apartText(among) ?? '');
}

/** "How certain is this?" for a set of patterns. */
export function patternCertainty(patterns: Pattern[]): string[] {
	return patterns.flatMap((pattern) => [
		...(pattern.link === 'bound'
			? [
					`${capitalised(pattern.bound.phrase)} has no published number, and its base is not published. It is about cases that already involved both; it says nothing of how likely offline HSB is for any child.`
				]
			: [
					`The summary gives one average and not its kind or its spread. It may be rounded to whole ${pattern.gap.unit}. It is not a waiting time, a least or a most.`
				]),
		...(pattern.first.caveat ? [pattern.first.caveat] : []),
		...(pattern.second.caveat ? [pattern.second.caveat] : [])
	]);
}

export function patternsWords(view: PatternsView): PatternsWords {
	return {
		title: view.headline.statement,
		subtitle:
			'Boys and young men who displayed both offline HSB and TA-HSB. How many they were is not published.',
		sentence: [...view.patterns.map(patternSentence), notSteps(view.patterns, view.among)]
			.filter(Boolean)
			.join(' '),
		kindNote: kindNote(view.evidence),
		locator: locatorsText(view),
		caveat: null,
		certainty: patternCertainty(view.patterns),
		choice: null,
		lanes: LANE_LABELS,
		strips: view.patterns.map(stripWords),
		between: BETWEEN,
		apart: apartText(view.among)
	};
}
