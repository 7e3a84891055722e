/** A comparison in sentences, a paragraph for each part of the study, with no number that the view lacks. */

import type { Datum, Direction } from '$lib/data/datum';
import type { CompareView } from '$lib/views/compare';
import type { Pattern } from '$lib/views/patterns';
import type { Context } from '$lib/views/context';
import { byId } from '$lib/views/by-id';
import { findingText, groupNames, sizeText, valueText } from './datum';
import { directionSentences } from './directions';
import { NOT_STEPS, orderClause, patternSentence } from './patterns';
import { list, sentence } from './text';

type Said = (data: Datum[], context: Context) => string[];

/** What these measures of the main study say, in the words of the front page; others say their label. */
const SAID: Record<string, Said> = {
	'share-of-assessed': (data, context) => {
		const shares = data.filter((datum) => 'percent' in datum);
		if (shares.length === 0) return [];
		const assessed = byId(context.populations, shares[0]!.population);
		const parts = shares.map((datum) => `${valueText(datum)} ${displayed(datum, context)}`);
		return [`Of the ${sizeText(assessed)} assessed, ${list(parts)}.`];
	},
	// Said by the shares of all those assessed.
	'share-of-any-ta': () => [],
	'directed-at-person': (data, context) =>
		data.flatMap((datum) =>
			datum.groups.map(
				(id) =>
					`Among those who ${byId(context.groups, id).phrase}, the TA-HSB ${valueText(datum)} directed towards another person.`
			)
		),
	// Said by the patterns, with the reservations of each.
	'pornography-trigger': () => [],
	'gap-other-forms': () => []
};

/** What these measures say of everybody, whichever groups are chosen. */
const WHOLE: Record<string, (datum: Datum) => string | null> = {
	'forms-recorded': (datum) =>
		datum.kind === 'top-rank' ? `the most common form was ${datum.item}` : null,
	'more-than-one-form': (datum) =>
		`${valueText(datum)} displayed more than one form of TA-HSB (base not clear)`,
	'directed-at-person': (datum) =>
		`${valueText(datum)}, the TA-HSB was directed towards another person`
};

/** The paragraphs, in the order of the parts. */
export function compareParagraphs({ context, evidence, patterns }: CompareView): string[] {
	return context.themes
		.map(({ id }) => evidence.filter(({ theme }) => theme === id))
		.map((data) => [
			...wholeSentence(data),
			...context.measures.flatMap(({ id }) => measureSentences(id, data, context)),
			...patternSentences(patterns, data),
			...directionSentences(data.filter(isCompared), context)
		])
		.map((sentences) => sentences.join(' '))
		.filter(Boolean);
}

/** "In the sample as a whole (not split by group), …; …." */
function wholeSentence(data: Datum[]): string[] {
	const clauses = data
		.filter(isOfEverybody)
		.flatMap((datum) => WHOLE[datum.measure]?.(datum) ?? []);
	return clauses.length > 0
		? [`In the sample as a whole (not split by group), ${clauses.join('; ')}.`]
		: [];
}

/** An average gap is never told without the order that it hedges; an order may stand alone. */
function patternSentences(patterns: Pattern[], data: Datum[]): string[] {
	const said = patterns.flatMap((pattern) => {
		const whole = pattern.link === 'bound' ? pattern.bound : pattern.gap;
		if (data.some(({ id }) => id === whole.id)) return [patternSentence(pattern)];
		return pattern.link === 'gap' && data.some(({ id }) => id === pattern.order.id)
			? [sentence(orderClause(pattern.order))]
			: [];
	});
	return said.length > 1 ? [...said, NOT_STEPS] : said;
}

function isOfEverybody({ groups, measure }: Datum): boolean {
	return groups.length === 0 && measure in WHOLE;
}

function measureSentences(measure: string, evidence: Datum[], context: Context): string[] {
	const data = evidence.filter(
		(datum) => datum.measure === measure && isSaid(datum) && !isOfEverybody(datum)
	);
	if (data.length === 0) return [];
	const said = SAID[measure];
	return said ? said(data, context) : [labelled(data, context)];
}

/** "Share of records: 12% (online) and 34% (offline)." */
function labelled(data: Datum[], context: Context): string {
	const values = data.map((datum) => {
		const names = groupNames(context, datum.groups);
		return `${findingText(datum, context)}${names ? ` (${names})` : ''}`;
	});
	return sentence(`${byId(context.measures, data[0]!.measure).label}: ${list(values)}`);
}

/** What has no value stands in its cell, and what only was recorded in its list. */
function isSaid({ kind }: Datum): boolean {
	return kind !== 'direction' && kind !== 'not-published' && kind !== 'listed';
}

function isCompared(datum: Datum): datum is Direction {
	return datum.kind === 'direction' && datum.comparators.length > 0;
}

function displayed(datum: Datum, context: Context): string {
	return datum.kind === 'derived' && datum.assumption
		? 'had no TA-HSB recorded'
		: `displayed ${groupNames(context, datum.groups)}`;
}
