/** Reads a selection from an address and writes it back: the address is the only place where it is kept. */

import { GROUPS, KINDS, STUDIES, THEMES } from '$lib/data/vocabulary';
import {
	DEFAULT_SELECTION,
	SORT_COLUMNS,
	VIEWS,
	inOrder,
	type Selection,
	type Sort,
	type SortColumn
} from './selection';

/** Stands for an empty choice, because a missing parameter means the default. */
const NOTHING = 'none';

/** Something in the address that means nothing here. */
export interface UnknownValue {
	parameter: string;
	value: string;
	/** Whether the parameter itself is unknown. */
	unknownParameter: boolean;
}

export interface ParsedAddress {
	selection: Selection;
	unknown: UnknownValue[];
}

/** Reads a query string. Any text gives a valid selection; what it could not use is listed. */
export function parseAddress(query: string | URLSearchParams): ParsedAddress {
	const parameters = new URLSearchParams(query);
	const unknown: UnknownValue[] = [];
	const refuse = (parameter: string, value: string, unknownParameter = false) =>
		unknown.push({ parameter, value, unknownParameter });

	function many<T extends string>(parameter: string, vocabulary: readonly T[], fallback: T[]): T[] {
		const values = parameters.getAll(parameter);
		const known = values.filter((value): value is T => vocabulary.includes(value as T));
		for (const value of values) {
			if (value !== NOTHING && !known.includes(value as T)) refuse(parameter, value);
		}
		if (known.length > 0) return inOrder(vocabulary, known);
		return values.includes(NOTHING) ? [] : [...fallback];
	}

	function one<T extends string>(parameter: string, vocabulary: readonly T[], fallback: T): T {
		const values = parameters.getAll(parameter);
		const known = values.find((value): value is T => vocabulary.includes(value as T));
		for (const value of values) {
			if (!vocabulary.includes(value as T)) refuse(parameter, value);
		}
		return known ?? fallback;
	}

	const selection: Selection = {
		study: one('study', STUDIES, DEFAULT_SELECTION.study),
		groups: many('group', GROUPS, DEFAULT_SELECTION.groups),
		themes: many('theme', THEMES, DEFAULT_SELECTION.themes),
		kinds: many('kind', KINDS, DEFAULT_SELECTION.kinds),
		view: one('view', VIEWS, DEFAULT_SELECTION.view),
		sort: parseSort(parameters.getAll('sort'), refuse)
	};
	const names = ['study', 'group', 'theme', 'kind', 'view', 'sort'];
	for (const [name, value] of parameters) if (!names.includes(name)) refuse(name, value, true);
	return { selection, unknown };
}

function parseSort(values: string[], refuse: (name: string, value: string) => void): Sort {
	let sort: Sort = null;
	for (const value of values) {
		const descending = value.startsWith('-');
		const column = (descending ? value.slice(1) : value) as SortColumn;
		if (!SORT_COLUMNS.includes(column)) refuse('sort', value);
		else sort ??= { column, descending };
	}
	return sort;
}

/** Writes the selection as a query string, defaults left out, in a fixed order; "" for the default. */
export function formatAddress(selection: Selection): string {
	const parameters = new URLSearchParams();
	const list = (name: string, chosen: string[], fallback: string[]) => {
		if (chosen.join() === fallback.join()) return;
		for (const value of chosen.length > 0 ? chosen : [NOTHING]) parameters.append(name, value);
	};
	if (selection.study !== DEFAULT_SELECTION.study) parameters.append('study', selection.study);
	list('group', inOrder(GROUPS, selection.groups), inOrder(GROUPS, DEFAULT_SELECTION.groups));
	list('theme', inOrder(THEMES, selection.themes), DEFAULT_SELECTION.themes);
	list('kind', inOrder(KINDS, selection.kinds), DEFAULT_SELECTION.kinds);
	if (selection.view !== DEFAULT_SELECTION.view) parameters.append('view', selection.view);
	if (selection.sort) {
		parameters.append('sort', `${selection.sort.descending ? '-' : ''}${selection.sort.column}`);
	}
	const text = parameters.toString();
	return text ? `?${text}` : '';
}
