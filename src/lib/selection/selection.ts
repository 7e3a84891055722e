/** The reader's choice: which study, groups, themes and kinds of evidence, in which view, compared and ordered how. */

import type { StudyChoices } from '$lib/data/catalogue';
import {
	KINDS,
	type DimensionId,
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

/** How the rows of a comparison of numbers are ordered: as in the study, by their value, or by the difference. */
export const ORDERS = ['study', 'value', 'difference'] as const;
export type Order = (typeof ORDERS)[number];

export interface Selection {
	study: StudyId;
	/** In the order of the study's table, without repeats; may be empty. */
	groups: GroupId[];
	themes: ThemeId[];
	kinds: Kind[];
	view: View;
	sort: Sort;
	/** The dimension whose groups stand side by side. */
	by: DimensionId;
	order: Order;
	/** Whether intervals are drawn, where a study allows them. */
	intervals: boolean;
	/** A part of another study that is shown beside this one. */
	beside: Beside | null;
}

/** A part of a study. */
export interface Beside {
	study: StudyId;
	theme: ThemeId;
}

/** What is shown of a study before the reader chooses. */
export function startOf({ id, start }: StudyChoices): Selection {
	return {
		study: id,
		groups: [...start.groups],
		themes: [...start.themes],
		kinds: [...KINDS],
		view: 'compare',
		sort: null,
		by: start.by,
		order: 'study',
		intervals: true,
		beside: null
	};
}

/** What shows one part of a study: in the way that divides it, or in the table where nothing does. */
export function partAlone(
	study: StudyChoices,
	theme: ThemeId
): Pick<Selection, 'themes' | 'by' | 'view'> {
	const { by } = study.themes.find(({ id }) => id === theme)!;
	return { themes: [theme], by: by ?? study.start.by, view: by === null ? 'table' : 'compare' };
}

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

/** How many groups, parts and kinds are ticked. */
export function tickedOf({ groups, themes, kinds }: Selection) {
	return { groups: groups.length, themes: themes.length, kinds: kinds.length };
}
