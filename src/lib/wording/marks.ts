/** The name of each mark of a drawing: what it shows, of whom, on which base. */

import type { View } from '$lib/views/context';
import { CODE_WORDS } from './kinds';
import { evidenceRows, type EvidenceRow } from './table';
import { capitalised, sentence } from './text';

/** How to move through the marks, shown to who comes by keys. */
export const MARK_KEYS =
	'Arrow keys go from mark to mark. Enter: how certain is this? Escape: back.';

/** How to move through the marks, for who listens. */
export const MARKS_HINT =
	'Marks to read by keys. Arrow keys go from mark to mark, Home and End to the first and the last, Enter to what is said about certainty, Escape back.';

/** One name for each mark, in the same order, with its place among them. */
export function markNames(view: View, marks: { data: string[] }[]): string[] {
	const rows = new Map(evidenceRows(view).map((row) => [row.id, row]));
	return marks.map(({ data }, at) =>
		[...data.map((id) => nameOf(rows.get(id)!)), `${at + 1} of ${marks.length}.`].join(' ')
	);
}

function nameOf({ measure, group, finding, kindLabel, base, reliability }: EvidenceRow): string {
	const few = reliability === '[u]' ? `${CODE_WORDS['[u]']} ${reliability}` : reliability;
	const parts = [`${measure}. ${group}: ${finding}`, kindLabel, `Base: ${base}`, capitalised(few)];
	return parts.filter(Boolean).map(sentence).join(' ');
}
