/** The words of the prevalence figure. */

import type { PrevalenceView } from '$lib/views/prevalence';
import { byId } from '$lib/views/by-id';
import { formulaText, rangeText, valueText } from './datum';
import { kindNote, locatorsText, type FigureWords } from './figure';
import { capitalised, count } from './text';

/** A label at a part of the bar: its value, its name, and how it was worked out. */
export interface PartWords {
	value: string;
	label: string;
	note: string | null;
}

export interface PrevalenceWords extends FigureWords {
	bracket: string;
	/** One for each part, in the order of the view. */
	parts: PartWords[];
	whole: string;
}

/** The labels name what was recorded: 54% is a share of cases, not yet of a group. */
const PART_LABELS: Record<string, string> = {
	'ta-only': 'TA-HSB only',
	both: 'both TA-HSB and offline HSB',
	'offline-only': 'no TA-HSB recorded'
};

export function prevalenceWords(view: PrevalenceView): PrevalenceWords {
	const population = byId(view.context.populations, 'assessed');
	const [only, both, rest] = view.parts.map((part) => valueText(part.datum));
	return {
		title: view.headline.statement,
		subtitle: `All ${population.description}, ages ${population.ages}, ${population.period}. Base: ${count(view.base)} ${population.unit}.`,
		sentence: `Of the ${count(view.base)} ${population.unit} assessed, ${valueText(view.bracket)} displayed some form of TA-HSB: ${only} displayed TA-HSB only, and ${both} displayed both TA-HSB and offline HSB. For ${rest}, no TA-HSB was recorded.`,
		kindNote: kindNote(view.evidence),
		locator: locatorsText(view),
		caveat: null,
		certainty: certainty(view),
		choice: null,
		bracket: `${valueText(view.bracket)} displayed some form of TA-HSB`,
		whole: `${count(view.base)} ${population.unit} = 100%`,
		parts: view.parts.map(({ group, datum }) => ({
			value: valueText(datum),
			label: PART_LABELS[group] ?? group,
			note: datum.kind === 'derived' ? `worked out: ${rangeText(datum)}` : null
		}))
	};
}

function certainty(view: PrevalenceView): string[] {
	const derived = view.parts.flatMap(({ group, datum }) =>
		datum.kind === 'derived' ? [{ label: PART_LABELS[group] ?? group, datum }] : []
	);
	return [
		`The study counted every case assessed in the period, so there is no sampling error in the ${valueText(view.bracket)} and the ${valueText(view.parts[0]!.datum)}.`,
		...derived.map(({ label, datum }) => {
			const cases = datum.counts
				? `, or ${datum.counts.join(datum.counts[1] - datum.counts[0] > 1 ? ' to ' : ' or ')} cases`
				: '';
			return `${capitalised(valueText(datum))} (${label}) is worked out by us as ${formulaText(datum)}. Because the published figures are rounded, it lies between ${datum.low}% and ${datum.high}%${cases}.${datum.assumption ? ` ${datum.assumption}` : ''}`;
		}),
		`Of those who displayed any TA-HSB, ${valueText(view.within)} (${rangeText(view.within)}) displayed TA-HSB only: worked out by us as ${formulaText(view.within)}.`
	];
}
