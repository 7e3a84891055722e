/** Reads a selection from an address and writes it back: the address is the only place where it is kept. */

import { CATALOGUE, groupIds, themeIds, type StudyChoices } from '$lib/data/catalogue';
import { KINDS } from '$lib/data/vocabulary';
import {
	ORDERS,
	SORT_COLUMNS,
	VIEWS,
	inOrder,
	startOf,
	type Beside,
	type Selection,
	type Sort,
	type SortColumn
} from './selection';

/** Stands for an empty choice, because a missing parameter means the default. */
const NOTHING = 'none';

const SWITCH = ['on', 'off'] as const;

const PARAMETERS = [
	'study',
	'group',
	'theme',
	'kind',
	'view',
	'by',
	'order',
	'intervals',
	'sort',
	'beside'
] as const;

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

/** What an address that names nothing shows. */
export const DEFAULT_SELECTION: Selection = startOf(CATALOGUE[0]!);

/**
 * Reads a query string. Any text gives a valid selection; what it could not use is listed.
 *
 * @param studies the studies that an address may name; the first where it names none
 */
export function parseAddress(
	query: string | URLSearchParams,
	studies: readonly StudyChoices[] = CATALOGUE
): ParsedAddress {
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

	const [main] = studies as [StudyChoices];
	const ids = studies.map(({ id }) => id);
	const choices = studyIn(studies, one('study', ids, main.id));
	const start = startOf(choices);
	const dimensions = choices.dimensions.map(({ id }) => id);
	const selection: Selection = {
		study: choices.id,
		groups: many('group', groupIds(choices), start.groups),
		themes: many('theme', themeIds(choices), start.themes),
		kinds: many('kind', KINDS, start.kinds),
		view: one('view', VIEWS, start.view),
		by: one('by', dimensions, start.by),
		order: one('order', ORDERS, start.order),
		intervals: one('intervals', SWITCH, 'on') === 'on',
		sort: parseSort(parameters.getAll('sort'), refuse),
		beside: parseBeside(parameters.getAll('beside'), choices, studies, refuse)
	};
	const names: readonly string[] = PARAMETERS;
	for (const [name, value] of parameters) if (!names.includes(name)) refuse(name, value, true);
	return { selection, unknown };
}

/** "study.theme", of a study other than the one that is shown. */
function parseBeside(
	values: string[],
	shown: StudyChoices,
	studies: readonly StudyChoices[],
	refuse: (name: string, value: string) => void
): Beside | null {
	let beside: Beside | null = null;
	for (const value of values) {
		const [id = '', theme = '', ...rest] = value.split('.');
		const study = studies.find((one) => one.id === id && one !== shown);
		if (!study || rest.length > 0 || !themeIds(study).includes(theme)) refuse('beside', value);
		else beside ??= { study: id, theme };
	}
	return beside;
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
export function formatAddress(
	selection: Selection,
	studies: readonly StudyChoices[] = CATALOGUE
): string {
	const choices = studyIn(studies, selection.study);
	const start = startOf(choices);
	const parameters = new URLSearchParams();
	const list = <T extends string>(name: string, all: readonly T[], chosen: T[], fallback: T[]) => {
		const values = inOrder(all, chosen);
		if (values.join() === inOrder(all, fallback).join()) return;
		for (const value of values.length > 0 ? values : [NOTHING]) parameters.append(name, value);
	};
	const one = (name: 'view' | 'by' | 'order') => {
		if (selection[name] !== start[name]) parameters.append(name, selection[name]);
	};
	if (choices !== studies[0]) parameters.append('study', choices.id);
	list('group', groupIds(choices), selection.groups, start.groups);
	list('theme', themeIds(choices), selection.themes, start.themes);
	list('kind', KINDS, selection.kinds, start.kinds);
	one('view');
	one('by');
	one('order');
	if (!selection.intervals) parameters.append('intervals', 'off');
	if (selection.sort) {
		parameters.append('sort', `${selection.sort.descending ? '-' : ''}${selection.sort.column}`);
	}
	const { beside } = selection;
	if (beside && beside.study !== choices.id) {
		parameters.append('beside', `${beside.study}.${beside.theme}`);
	}
	const text = parameters.toString();
	return text ? `?${text}` : '';
}

/** The study with this id; the first where there is none. */
export function studyIn(studies: readonly StudyChoices[], id: string): StudyChoices {
	return studies.find((study) => study.id === id) ?? studies[0]!;
}
