/** What stands on paper and not on a screen. */

import type { Study } from '$lib/data/study';
import { sourceText } from './caveats';
import { SITE_NAME } from './pages';
import { sentence } from './text';

export const PAPER = {
	/** Above the table of a figure, whose caption follows. */
	table: 'The same in a table',
	/** Before and between the number of a page and how many there are. */
	page: ['Page ', ' of ']
} as const;

/** The foot of every page. @param studies those whose figures are shown */
export function runningFoot(studies: Study[]): string {
	const [only] = studies.length === 1 ? studies : [];
	if (only) return `${only.remark}. ${sourceText(only, '')}. ${only.shortCaveat}`;
	return `${remarksText(studies)} The source of each figure stands beside it.`;
}

/** What the studies are not, each said once. */
export function remarksText(studies: Study[]): string {
	return [...new Set(studies.map(({ remark }) => sentence(remark)))].join(' ');
}

/** "1.1.0, 1.0.0": the version of each. */
export function versionsText(studies: Study[]): string {
	return studies.map(({ version }) => version).join(', ');
}

/** The head of the first page: what was printed, and of which data. */
export function paperHead(studies: Study[]): { name: string; version: string } {
	return { name: SITE_NAME, version: `Data version ${versionsText(studies)}` };
}
