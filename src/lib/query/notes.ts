/** What is not published, where sources conflict, and what the figures cannot say. */

import type { Background } from '$lib/data/tables';
import type { Row } from '$lib/data/read-datum';

export type Topic = 'not-published' | 'conflict' | 'limit';

export interface Note {
	id: string;
	title: string;
	text: string;
}

/** The notes of one topic, in order. */
export function notesFor(background: Background, study: string, topic: Topic): Note[] {
	const rows = background.notes
		.params({ study, topic })
		.filter(
			(d: { study: string; topic: string }, $: { study: string; topic: string }) =>
				d.study === $.study && d.topic === $.topic
		)
		.objects() as Row[];
	return rows.map((row) => ({ id: row.id!, title: row.title!, text: row.text! }));
}
