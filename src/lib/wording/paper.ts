/** What stands on paper and not on a screen. */

import type { Study } from '$lib/data/study';
import { sourceText } from './caveats';
import { SITE_NAME } from './pages';

export const PAPER = {
	/** Above the table of a figure, whose caption follows. */
	table: 'The same in a table',
	/** Before and between the number of a page and how many there are. */
	page: ['Page ', ' of ']
} as const;

/** The foot of every page. */
export function runningFoot(study: Study): string {
	return `${study.remark}. ${sourceText(study, '')}. ${study.shortCaveat}`;
}

/** The head of the first page: what was printed, and of which data. */
export function paperHead(study: Study): { name: string; version: string } {
	return { name: SITE_NAME, version: `Data version ${study.version}` };
}
