/** A comparison in sentences, a paragraph for each part of the study, with no number that the view lacks. */

import type { Datum, Direction } from '$lib/data/datum';
import type { CompareView } from '$lib/views/compare';
import type { Context } from '$lib/views/context';
import { byId } from '$lib/views/by-id';
import { findingText, gapText, groupNames, sizeText, valueText } from './datum';
import { directionSentences } from './directions';
import { capitalised, list, sentence } from './text';

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
	'forms-recorded': (data) =>
		data.flatMap((datum) =>
			datum.kind === 'top-rank'
				? [`In the sample as a whole, the most common form was ${datum.item}.`]
				: []
		),
	'more-than-one-form': (data) =>
		data.map(
			(datum) => `${valueText(datum)} displayed more than one form of TA-HSB (base not clear).`
		),
	'directed-at-person': (data) =>
		data.flatMap((datum) =>
			datum.groups.length === 0
				? [`${capitalised(valueText(datum))}, the TA-HSB was directed towards another person.`]
				: []
		),
	'pornography-trigger': (data) =>
		data.map(
			(datum) =>
				`In ${valueText(datum)} of the cases with both, inappropriate use of pornography was identified as a trigger for the offline HSB.`
		),
	'gap-other-forms': (data) =>
		data.flatMap((datum) =>
			datum.kind === 'average-gap'
				? [`Other forms of TA-HSB occurred on average ${gapText(datum)} than the offline HSB.`]
				: []
		)
};

/** The paragraphs, in the order of the parts. */
export function compareParagraphs({ context, evidence }: CompareView): string[] {
	return context.themes
		.map(({ id }) => evidence.filter(({ theme }) => theme === id))
		.map((data) => [
			...context.measures.flatMap(({ id }) => measureSentences(id, data, context)),
			...directionSentences(data.filter(isCompared), context)
		])
		.map((sentences) => sentences.join(' '))
		.filter(Boolean);
}

function measureSentences(measure: string, evidence: Datum[], context: Context): string[] {
	const data = evidence.filter((datum) => datum.measure === measure && isSaid(datum));
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
