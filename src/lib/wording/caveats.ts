/** What is said everywhere: on each page, under each figure, inside each file. */

import type { Study } from '$lib/data/study';

export const CONTENT_NOTE =
	'Statistics about children and young people who displayed harmful sexual behaviour. No case descriptions and no images.';

/** What of a study stands beside each of its figures. */
export type Cited = Pick<Study, 'shortCitation' | 'publisher' | 'remark' | 'shortCaveat'>;

/** "Source: Hollis and Belton (2017), NSPCC; summary, Prevalence, bullet 1". */
export function sourceText(study: Cited, locator: string): string {
	return `Source: ${study.shortCitation}, ${study.publisher}${locator ? `; ${locator}` : ''}`;
}
