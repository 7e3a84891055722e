/** The briefings that come with the explorer, in the same form as a saved file. */

import type { Briefing } from './briefing';
import { readFile } from './file';

const files = import.meta.glob<string>('./ready-made/*.json', { query: '?raw', import: 'default' });

/** Ids of the ready-made briefings, in the order in which they are offered. */
export const READY_MADE = ['ten-minutes', 'schools', 'youth-justice', 'social-care'] as const;
export type ReadyMadeId = (typeof READY_MADE)[number];

/** A ready-made briefing; null where there is none of this name. @throws when it cannot be loaded */
export async function readyMade(id: string): Promise<Briefing | null> {
	const text = await files[`./ready-made/${id}.json`]?.();
	if (text === undefined) return null;
	const read = readFile(text);
	return 'reason' in read ? null : read;
}
