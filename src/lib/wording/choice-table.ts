/** The words of the explorer's table, which has no drawing, where it travels as a file. */

import { byId } from '$lib/views/by-id';
import type { View } from '$lib/views/context';
import { nestedGroups } from '$lib/views/nested-groups';
import { nestedTexts } from './compare';
import { kindNote, locatorsText, type FigureWords } from './figure';
import { partsText } from './populations';
import { reservationsText } from './reservations';
import { count } from './text';

/** The words of a figure, and what a comparison says of its groups. */
export type WordsInFile = FigureWords & { notices?: string[] };

export function choiceTableWords(view: View): WordsInFile {
	const { context, evidence } = view;
	const groups = view.groups.map((id) => byId(context.groups, id));
	const parts = context.themes
		.filter(({ id }) => evidence.some((datum) => datum.theme === id))
		.map(({ label }) => label);
	const rows = evidence.length === 1 ? 'one row' : `${count(evidence.length)} rows`;
	return {
		title: 'Every row behind a choice of groups and parts',
		subtitle: partsText(view),
		sentence: `The study has ${rows} of evidence for this choice, each with its kind, its base and its place in the source.`,
		kindNote: kindNote(evidence),
		locator: locatorsText(view),
		caveat: reservationsText(view),
		certainty: [],
		notices: nestedTexts(nestedGroups(context.groups, groups)),
		choice: `Groups: ${groups.map(({ label }) => label).join(', ')}. Parts: ${parts.join(', ')}.`
	};
}
