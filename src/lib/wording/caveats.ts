/** What is said everywhere: on each page, under each figure, inside each file. */

import type { Study } from '$lib/data/study';
import { sentence } from './text';

export const CONTENT_NOTE =
	'Statistics about children and young people who displayed harmful sexual behaviour. No case descriptions and no images.';

/** The same of studies that are not about children alone. */
export const STATISTICS_NOTE = 'Statistics only. No case descriptions and no images.';

/** Everything that must be kept in mind of a view: what is its own, then what goes for the study, at length or in short. */
export function wholeCaveat(ofStudy: string, own: string | null): string {
	return `${own ? `${sentence(own)} ` : ''}${ofStudy}`;
}

/** What of a study stands beside each of its figures. */
export type Cited = Pick<Study, 'shortCitation' | 'publisher' | 'remark' | 'shortCaveat'>;

/** "Hollis and Belton (2017), NSPCC"; a publisher that is the author too is named once. */
export function workText({
	shortCitation,
	publisher
}: Pick<Cited, 'shortCitation' | 'publisher'>): string {
	return shortCitation.startsWith(publisher) ? shortCitation : `${shortCitation}, ${publisher}`;
}

/** "Source: Hollis and Belton (2017), NSPCC; summary, Prevalence, bullet 1". */
export function sourceText(study: Cited, locator: string): string {
	return `Source: ${workText(study)}${locator ? `; ${locator}` : ''}`;
}
