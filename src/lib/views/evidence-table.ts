/** Every datum behind a choice, as a list that can be sorted. */

import type { Tables } from '$lib/data/tables';
import { evidenceFor } from '$lib/query/evidence';
import type { Selection } from '$lib/selection/selection';
import { contextOf, type View } from './context';
import { reservationsOf } from './reservations';

export interface EvidenceTableView extends View {
	figure: 'table';
}

/** The rows that a selection asks for, in the order of the study. */
export function evidenceTableView(tables: Tables, selection: Selection): EvidenceTableView {
	return {
		figure: 'table',
		context: contextOf(tables, selection.study),
		evidence: evidenceFor(tables, selection),
		groups: selection.groups,
		reservations: reservationsOf(tables, selection.study)
	};
}
