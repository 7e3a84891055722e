/** The reader's choice: which study, groups, themes and kinds of evidence, and in which view. */

import {
	KINDS,
	STUDIES,
	THEMES,
	type GroupId,
	type Kind,
	type StudyId,
	type ThemeId
} from '$lib/data/vocabulary';

export const VIEWS = ['compare', 'timeline', 'table'] as const;
export type View = (typeof VIEWS)[number];

export const SORT_COLUMNS = [
	'theme',
	'measure',
	'group',
	'finding',
	'kind',
	'base',
	'where'
] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

/** A column to sort the table by; `null` is the order of the study. */
export type Sort = { column: SortColumn; descending: boolean } | null;

export interface Selection {
	study: StudyId;
	/** In vocabulary order, without repeats; may be empty. */
	groups: GroupId[];
	themes: ThemeId[];
	kinds: Kind[];
	view: View;
	sort: Sort;
}

/** The three groups that do not overlap, every theme, every kind. */
export const DEFAULT_SELECTION: Selection = {
	study: STUDIES[0]!,
	groups: ['ta-only', 'both', 'offline-only'],
	themes: [...THEMES],
	kinds: [...KINDS],
	view: 'compare',
	sort: null
};

/** The chosen values in the vocabulary's own order, so that one choice has one address. */
export function inOrder<T extends string>(vocabulary: readonly T[], chosen: Iterable<T>): T[] {
	const set = new Set(chosen);
	return vocabulary.filter((value) => set.has(value));
}

/** The list with a value added or taken away. */
export function toggled<T extends string>(vocabulary: readonly T[], chosen: T[], value: T): T[] {
	return inOrder(
		vocabulary,
		chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]
	);
}
