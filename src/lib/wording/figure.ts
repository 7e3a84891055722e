/** The words around a figure, the same on the page, on a slide and in a file. */

import type { Datum, Locator } from '$lib/data/datum';
import { KINDS } from '$lib/data/vocabulary';
import type { View } from '$lib/views/context';
import { documentText, locatorText } from './datum';
import { KIND_WORDS } from './kinds';
import { capitalised, list } from './text';

/** What stands under every drawing. */
export const FIGURE_WORDS = {
	kind: 'Kind of evidence:',
	table: 'Show as table',
	certainty: 'How certain is this?'
} as const;

export interface FigureWords {
	/** A statement that says no more than its data. */
	title: string;
	/** Who the figure is about, with the base or the note that it is not published. */
	subtitle: string;
	/** What the figure shows, in words; also its accessible description. */
	sentence: string;
	/** The same in paragraphs, where it is long. */
	paragraphs?: string[];
	/** Which kinds of evidence it shows. */
	kindNote: string;
	/** Where in the documents of the study. */
	locator: string;
	/** Said under the figure wherever it goes; null when the standing caveat is enough. */
	caveat: string | null;
	/** "How certain is this?", one paragraph each. */
	certainty: string[];
	/** The active choice of groups, or null for a figure without one. */
	choice: string | null;
}

/** "Published percentage; hatched parts worked out by us". */
export function kindNote(evidence: Datum[]): string {
	const notes = KINDS.filter((kind) => evidence.some((datum) => datum.kind === kind)).map(
		(kind) => KIND_WORDS[kind].note
	);
	return capitalised(notes.join('; '));
}

/** "summary, Characteristics, items 1 to 6; Links, bullet 1": each document, with its grade, and each section once. */
export function locatorsText(view: Pick<View, 'evidence'>): string {
	const locators = new Map(view.evidence.map(({ locator }) => [locator.id, locator]));
	return [...grouped([...locators.values()], documentText)]
		.map(([document, inside]) => {
			const sections = grouped(inside, ({ section }) => section);
			return [document, [...sections.values()].map(sectionText).join('; ')].join(', ');
		})
		.join('; ');
}

function grouped(locators: Locator[], key: (locator: Locator) => string): Map<string, Locator[]> {
	const groups = new Map<string, Locator[]>();
	for (const locator of locators) {
		groups.set(key(locator), [...(groups.get(key(locator)) ?? []), locator]);
	}
	return groups;
}

function sectionText(locators: Locator[]): string {
	const [first] = locators;
	if (!first || locators.length === 1) return first ? locatorText(first) : '';
	const items = locators.map((locator) => locator.item?.match(/^(\w+) (\d+)$/));
	const noun = items[0]?.[1];
	if (!items.every((item) => item && item[1] === noun)) return first.section;
	const numbers = items.map((item) => Number(item![2])).sort((a, b) => a - b);
	const consecutive = numbers.every((n, index) => index === 0 || n === numbers[index - 1]! + 1);
	const text =
		consecutive && numbers.length > 2
			? `${numbers[0]} to ${numbers.at(-1)}`
			: list(numbers.map(String));
	return `${first.section}, ${noun}s ${text}`;
}
