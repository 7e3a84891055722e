/** The published numbers at a glance, each with its base or the note that it has none. */

import type { View } from '$lib/views/context';
import type { Datum } from '$lib/data/datum';
import { byId } from '$lib/views/by-id';
import type { Context } from '$lib/views/context';
import { gapText, sizeText } from './datum';
import { capitalised, count } from './text';

export interface GlanceItem {
	id: string;
	figure: string;
	value: string;
	text: string;
	base: string;
}

/** What each number is a share or a length of. */
const TEXTS: Record<string, string> = {
	'share-of-assessed any-ta': 'displayed some form of TA-HSB',
	'share-of-assessed ta-only': 'displayed TA-HSB only, with no offline HSB',
	'more-than-one-form ': 'displayed more than one form of TA-HSB',
	'pornography-trigger both': 'of cases with both: pornography use identified as a trigger',
	'gap-other-forms both': 'on average, from offline HSB to other forms of TA-HSB'
};

/** One item for each published number, bound or gap, in the order of the figures. */
export function glanceItems(views: (View & { figure: string })[]): GlanceItem[] {
	return views.flatMap((view) =>
		view.evidence.flatMap((datum) => {
			const value = valueOf(datum);
			const text = TEXTS[`${datum.measure} ${datum.groups.join(' ')}`];
			if (!value || !text) return [];
			return [
				{ id: datum.id, figure: view.figure, value, text, base: baseOf(datum, view.context) }
			];
		})
	);
}

function valueOf(datum: Datum): string | null {
	switch (datum.kind) {
		case 'percentage':
			return `${datum.percent}%`;
		case 'bound':
			return capitalised(datum.phrase);
		case 'average-gap':
			return capitalised(gapText(datum).replace(/ later$/, ''));
		default:
			return null;
	}
}

function baseOf(datum: Datum, context: Context): string {
	if (datum.kind === 'average-gap') return 'spread not published';
	const population = byId(context.populations, datum.population);
	if (datum.base.status === 'published')
		return `of ${count(datum.base.n)} ${population.unit} assessed`;
	if (datum.base.status === 'ambiguous') return `base not clear: ${sizeText(population)}`;
	return 'base not published';
}
