/** How one datum is put into words: short for a mark, whole for a table. */

import type { AverageGap, Base, Count, Datum, Derived, Direction, Locator } from '$lib/data/datum';
import type { GroupId } from '$lib/data/vocabulary';
import type { Population } from '$lib/query/populations';
import { byId } from '$lib/views/by-id';
import type { Context } from '$lib/views/context';
import { CODE_WORDS } from './kinds';
import { count, list } from './text';

/**
 * A derived figure says "about" unless every value that rounding allows is printed the same way.
 */
export function derivedText(datum: Derived): string {
	const places = datum.percent.split('.')[1]?.length ?? 0;
	const safe = [datum.low, datum.high].every(
		(end) => Number(end).toFixed(places) === datum.percent
	);
	return `${safe ? '' : 'about '}${datum.percent}%`;
}

/** "38.5% to 39.6%". */
export function rangeText(datum: Derived): string {
	return `${datum.low}% to ${datum.high}%`;
}

/** "about 3 years later". The published average is a whole number, so it is about. */
export function gapText(datum: AverageGap): string {
	return `about ${datum.value} ${datum.unit} later`;
}

/** "about 30": a count never stands without the reservation of its study. */
function countText({ hedge, value }: Count): string {
	return [hedge, count(Number(value))].filter(Boolean).join(' ');
}

/** The words that stand at a mark. */
export function valueText(datum: Datum): string {
	switch (datum.kind) {
		case 'percentage':
			return `${datum.percent}%`;
		case 'count':
			return `${countText(datum)} ${datum.unit}`;
		case 'median':
			return `${datum.value} ${datum.unit}`;
		case 'derived':
			return derivedText(datum);
		case 'bound':
			return datum.phrase;
		case 'average-gap':
			return `on average, ${gapText(datum)}`;
		case 'direction':
			return datum.word;
		case 'top-rank':
			return `most common: ${datum.item}`;
		case 'listed':
			return datum.item;
		case 'quantifier':
			return datum.phrase;
		case 'suppressed':
		case 'not-published':
			return codeText(datum.code);
	}
}

/** The value on an axis that names its unit: "6%", "1,030", "15 years"; else what stands in its place. */
export function placedValue(datum: Datum): string {
	return datum.kind === 'count' ? countText(datum) : valueText(datum);
}

/** "[x] not published". */
export function codeText(code: keyof typeof CODE_WORDS): string {
	return `${code} ${CODE_WORDS[code]}`;
}

/** Names of groups, in the words used inside a sentence. */
export function groupNames(
	context: Context,
	groups: readonly GroupId[],
	conjunction = 'and'
): string {
	return list(
		groups.map((id) => byId(context.groups, id).short),
		conjunction
	);
}

/** Whom a direction compares with, and how the study says so; "" when it does not say. */
export function comparatorText(datum: Direction, context: Context): string {
	if (datum.comparators.length === 0) return '';
	const names = `those who displayed ${groupNames(context, datum.comparators, 'or')}`;
	switch (datum.comparatorStatus) {
		case 'implied':
			return `than ${names} (comparison implied, not stated)`;
		case 'carried-over':
			return `than ${names} (comparison carried over from the sentence before)`;
		default:
			return `than ${names}`;
	}
}

/** The whole finding of one datum, for a table, a spreadsheet or a screen reader. */
export function findingText(datum: Datum, context: Context): string {
	const hedge = datum.hedge === 'seemed' ? 'seemed ' : '';
	switch (datum.kind) {
		case 'derived':
			return `${derivedText(datum)} (${rangeText(datum)}), worked out by us`;
		case 'average-gap':
			return `on average, ${gapText(datum)}; spread not published`;
		case 'direction': {
			const average = datum.onAverage ? ', on average,' : '';
			return `${hedge}${datum.word}${average} ${comparatorText(datum, context)}`.replace(
				/,? *$/,
				''
			);
		}
		default:
			return valueText(datum);
	}
}

/** "275 cases", or that their number is not published. */
export function sizeText({ base, unit }: Population): string {
	return base === null ? `number of ${unit} not published` : `${count(base)} ${unit}`;
}

/** The base in the words of its population. */
export function baseText(base: Base, context: Context, population: string): string {
	const { unit } = byId(context.populations, population);
	switch (base.status) {
		case 'published':
			return `${count(base.n)} ${unit}`;
		case 'ambiguous':
			return `not clear: ${base.note}`;
		case 'not-published':
			return base.note ? `${CODE_WORDS['[x2]']}: ${base.note}` : CODE_WORDS['[x2]'];
	}
}

/** How a derived figure was worked out: "46% less 7%". */
export function formulaText(datum: Derived): string {
	const [first, second] = datum.inputs.map(({ percent }) => `${percent}%`);
	switch (datum.formula) {
		case 'difference':
			return `${first} less ${second}`;
		case 'complement':
			return `100% less ${first}`;
		case 'ratio':
			return `${first} divided by ${second}`;
	}
}

/** "The Scotsman (2018) (quotation)": a document, with a word where it quotes another. */
export function documentText({ document, grade }: Locator): string {
	return grade === 'S' ? `${document} (quotation)` : document;
}

/** "summary, Prevalence, bullet 1". */
export function placeText(locator: Locator): string {
	return `${documentText(locator)}, ${locatorText(locator)}`;
}

/** "Prevalence, bullet 1", with the page where there is one. */
export function locatorText(locator: Locator): string {
	const parts = [locator.section];
	if (locator.item) parts.push(locator.item);
	if (locator.page !== null) parts.push(`from page ${locator.page}`);
	return parts.join(', ');
}
