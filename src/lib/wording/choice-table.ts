/** The words of the explorer's table, which has no drawing, where it travels as a file. */

import { byId } from '$lib/views/by-id';
import type { View } from '$lib/views/context';
import { basesText } from './compare';
import { kindNote, locatorsText, type FigureWords } from './figure';
import { count } from './text';

export function choiceTableWords(view: View): FigureWords {
	const { context, evidence } = view;
	const groups = view.groups.map((id) => byId(context.groups, id).label);
	const parts = context.themes
		.filter(({ id }) => evidence.some((datum) => datum.theme === id))
		.map(({ label }) => label);
	const rows = evidence.length === 1 ? 'one row' : `${count(evidence.length)} rows`;
	return {
		title: 'Every row behind a choice of groups and parts',
		subtitle: basesText(context),
		sentence: `The study has ${rows} of evidence for this choice, each with its kind, its base and its place in the summary.`,
		kindNote: kindNote(evidence),
		locator: locatorsText(view),
		caveat: null,
		certainty: [],
		choice: `Groups: ${groups.join(', ')}. Parts: ${parts.join(', ')}.`
	};
}
