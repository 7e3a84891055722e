/** The evidence behind a figure as rows of words: the same rows on the page and in every file. */

import type { Datum } from '$lib/data/datum';
import type { Kind } from '$lib/data/vocabulary';
import type { Sort } from '$lib/selection/selection';
import { byId } from '$lib/views/by-id';
import type { Context, View } from '$lib/views/context';
import { baseText, findingText, formulaText, groupNames, placeText } from './datum';
import { CODE_WORDS, KIND_WORDS } from './kinds';
import { reliabilityText, smallBaseText } from './small-bases';
import { capitalised } from './text';

/** One datum in words. */
export interface EvidenceRow {
	id: string;
	kind: Kind;
	theme: string;
	measure: string;
	group: string;
	finding: string;
	kindLabel: string;
	base: string;
	/** "[u]" or "base under 100", where few cases are behind the number. */
	reliability: string;
	where: string;
	/** What else must be known: assumption, formula, small base, reservation. */
	note: string;
	/** The number as text, where there is one. */
	value: string;
	/** The shorthand code where there is no number. */
	status: string;
}

/** What the table of the explorer is called. */
export const TABLE_TITLE = 'Every row behind this choice';

export const COLUMN_LABELS = {
	theme: 'Part',
	measure: 'Measure',
	group: 'Group',
	finding: 'Finding',
	kind: 'Kind of evidence',
	base: 'Base',
	where: 'Where in the source'
} as const;

/** The rows of a view, in reading order. */
export function evidenceRows(view: View): EvidenceRow[] {
	return view.evidence.map((datum) => rowOf(datum, view.context));
}

function rowOf(datum: Datum, context: Context): EvidenceRow {
	const population = byId(context.populations, datum.population);
	return {
		id: datum.id,
		kind: datum.kind,
		theme: byId(context.themes, datum.theme).label,
		measure: byId(context.measures, datum.measure).label,
		group:
			datum.groups.length > 0
				? capitalised(groupNames(context, datum.groups))
				: `${population.label}, not split by group`,
		finding: findingText(datum, context),
		kindLabel: KIND_WORDS[datum.kind].label,
		base: baseText(datum.base, context, datum.population),
		reliability: reliabilityText(datum),
		where: capitalised(placeText(datum.locator)),
		note: noteText(datum),
		value: 'percent' in datum ? datum.percent : 'value' in datum ? datum.value : '',
		status: statusOf(datum)
	};
}

function noteText(datum: Datum): string {
	const notes: string[] = [];
	if (datum.kind === 'derived') {
		notes.push(`Worked out as ${formulaText(datum)}, from figures that were rounded.`);
		if (datum.assumption) notes.push(datum.assumption);
	}
	notes.push(smallBaseText(datum), datum.note ?? '');
	return notes.filter(Boolean).join(' ');
}

/** A number that is there needs no code; a direction has one in the place of its size. */
function statusOf(datum: Datum): string {
	switch (datum.kind) {
		case 'percentage':
		case 'count':
		case 'median':
		case 'derived':
		case 'average-gap':
			return '';
		case 'direction':
			return '[x1]';
		case 'bound':
		case 'top-rank':
		case 'listed':
		case 'quantifier':
			return '[x]';
		case 'suppressed':
		case 'not-published':
			return datum.code;
	}
}

/** "[x] not published" for each code that stands in the words of the rows. */
export function codesUsed(rows: EvidenceRow[]): string[] {
	const said = rows.map(({ finding, base, note }) => `${finding} ${base} ${note}`).join(' ');
	return Object.entries(CODE_WORDS)
		.filter(([code]) => said.includes(code))
		.map(([code, words]) => `${code} ${words}`);
}

/** The rows in the order that the reader asked for; rows that are alike keep the study's order. */
export function sortedRows(rows: EvidenceRow[], sort: Sort): EvidenceRow[] {
	if (!sort) return rows;
	const text = (row: EvidenceRow) => (sort.column === 'kind' ? row.kindLabel : row[sort.column]);
	const order = (a: EvidenceRow, b: EvidenceRow) =>
		text(a).localeCompare(text(b), 'en-GB', { numeric: true, sensitivity: 'base' });
	return rows.toSorted((a, b) => (sort.descending ? order(b, a) : order(a, b)));
}
