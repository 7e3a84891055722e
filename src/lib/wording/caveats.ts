/** What is said everywhere: on each page, under each figure, inside each file. */

import type { Population } from '$lib/query/populations';
import type { Study } from '$lib/data/study';
import { count } from './text';

export const CONTENT_NOTE =
	'Statistics about children and young people who displayed harmful sexual behaviour. No case descriptions and no images.';

export const NOT_NSPCC = 'Not an NSPCC publication';

/** The standing caveat in the few words that a slide has room for. */
export const SLIDE_CAVEAT = 'One service in 2015, not all children.';

/** The standing caveat, with the population that the study assessed. */
export function standingCaveat(assessed: Population): string {
	return `These figures describe the ${count(assessed.base)} ${assessed.unit} assessed by one NSPCC service between ${assessed.period.replace(' to ', ' and ')}. They are not an estimate for all children, for other services, or for today.`;
}

/** What of a study stands in a source line. */
export type Cited = Pick<Study, 'shortCitation' | 'publisher'>;

/** "Source: Hollis and Belton (2017), NSPCC, Prevalence, bullet 1." */
export function sourceText(study: Cited, locator: string): string {
	return `Source: ${study.shortCitation}, ${study.publisher}; summary, ${locator}`;
}
