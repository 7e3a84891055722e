/** What is not published, where sources conflict, and what the figures cannot say. */

import type { Background } from '$lib/data/tables';
import { objectsOf } from './rows-of';

export type Topic = 'not-published' | 'conflict' | 'limit';

export interface Note {
	id: string;
	title: string;
	text: string;
}

/** The notes of one topic, in order. */
export function notesFor(background: Background, study: string, topic: Topic): Note[] {
	const rows = objectsOf(background.notes, study).filter((row) => row.topic === topic);
	return rows.map((row) => ({ id: row.id!, title: row.title!, text: row.text! }));
}
