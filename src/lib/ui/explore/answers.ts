/** Answers the explorer's choices from tables. It brings them along, so it is fetched once the page is there. */

import { loadStudies } from '$lib/data/load-study';
import type { Study } from '$lib/data/study';
import { tickedOf } from '$lib/selection/selection';
import { comparisonView } from '$lib/views/comparison';
import { divisionsOf } from '$lib/views/divisions';
import { evidenceTableView } from '$lib/views/evidence-table';
import { timelineOf } from '$lib/views/timeline-of';
import type { Ask } from './views';

/** How to ask the main study and these others, and what is needed to cite them. */
export interface Answers {
	ask: Ask;
	studies: Study[];
}

/** @throws Error when a table cannot be fetched */
export async function answersOf(ids: string[]): Promise<Answers> {
	const { tables, studies } = await loadStudies(ids);
	const ask: Ask = (selection) => ({
		ticked: tickedOf(selection),
		compare: comparisonView(tables, selection),
		divisions: divisionsOf(tables, selection),
		timeline: selection.view === 'timeline' ? timelineOf(tables, selection) : null,
		list: selection.view === 'table' ? evidenceTableView(tables, selection) : null
	});
	return { ask, studies };
}
