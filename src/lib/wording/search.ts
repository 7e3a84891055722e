/** The words of the search box. */

import type { EntryKind } from '$lib/search/entries';

export const SEARCH = {
	label: 'Search',
	hint: 'Search measures, groups, findings and terms. Press Ctrl+K (⌘K on a Mac) to come here.',
	results: 'Results',
	loading: 'Loading what can be found.',
	failed:
		'The search could not be loaded. Check your connection and try again; the pages themselves work without it.',
	nothing: (text: string) =>
		`Nothing is found for “${text}”. Try another word: a group, such as “both”, a measure, such as “age”, or a term, such as “grooming”.`,
	count: (shown: number, all: number) =>
		all > shown
			? `${shown} of ${all} results; go on typing to narrow them.`
			: `${all} ${all === 1 ? 'result' : 'results'}.`
} as const;

export const ENTRY_KINDS: Record<EntryKind, string> = {
	finding: 'Finding',
	measure: 'Measure',
	group: 'Group',
	part: 'Part of the study',
	listed: 'Named in the study',
	term: 'Term'
};
