/** Rows as large as a bench wants them: data of one study, each with its part, its kind and its group. */

import { GROUPS, random } from '../figure';

export interface Row {
	study: string;
	id: string;
	theme: string;
	kind: string;
	group: string;
	value: string;
}

export const THEMES = ['prevalence', 'forms', 'characteristics', 'patterns', 'responses'];
export const KINDS = ['percentage', 'count', 'median', 'suppressed'];

/** What a reader chooses: two groups of three, three parts of five, three kinds of four. */
export const CHOICE = {
	study: 'made-up',
	groups: GROUPS.slice(0, 2) as string[],
	themes: THEMES.slice(0, 3),
	kinds: KINDS.slice(0, 3)
};

export function rows(count: number): Row[] {
	const next = random(3);
	const one = (from: readonly string[]) => from[Math.floor(next() * from.length)]!;
	return Array.from({ length: count }, (_, index) => ({
		study: CHOICE.study,
		id: `d${index}`,
		theme: one(THEMES),
		kind: one(KINDS),
		group: one(GROUPS),
		value: String(Math.floor(next() * 101))
	}));
}
