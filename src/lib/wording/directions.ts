/** The words of the two direction matrices, and the sentence that a list of directions makes. */

import type { Direction } from '$lib/data/datum';
import type { Context } from '$lib/views/context';
import type { DirectionsView } from '$lib/views/directions';
import { byId } from '$lib/views/by-id';
import { comparatorText, groupNames, sizeText } from './datum';
import { kindNote, locatorsText, type FigureWords } from './figure';
import { capitalised, list, uncapitalised } from './text';

/** One sentence for each pair of group and comparison, and for how the study says that it compares. */
export function directionSentences(directions: Direction[], context: Context): string[] {
	const bySubject = new Map<string, Direction[]>();
	for (const datum of directions) {
		const { groups, comparators, comparatorStatus, onAverage } = datum;
		const key = [groups.join(), comparators.join(), comparatorStatus, onAverage].join('|');
		bySubject.set(key, [...(bySubject.get(key) ?? []), datum]);
	}
	return [...bySubject.values()].map((data) => {
		const first = data[0]!;
		const clauses = data.map((datum) => datum.clause);
		const comparison = comparatorText(first, context);
		const average = first.onAverage ? 'On average, those' : 'Those';
		const who = `${average} who displayed ${groupNames(context, first.groups, 'or')}`;
		return `${who} ${list(clauses)}${comparison ? ` ${comparison}` : ''}.`;
	});
}

export function directionsWords(view: DirectionsView): FigureWords {
	const sample = byId(view.context.populations, 'sample');
	const directions = view.evidence.filter(
		(datum): datum is Direction => datum.kind === 'direction'
	);
	const implied = directions.some((datum) => datum.comparatorStatus === 'implied');
	const seemed = directions.filter((datum) => datum.hedge === 'seemed');
	return {
		title: view.headline.statement,
		subtitle: `${capitalised(sample.description)} (${sizeText(sample)}). How they divide between the groups is not published.`,
		sentence: directionSentences(directions, view.context).join(' '),
		kindNote: kindNote(view.evidence),
		locator: locatorsText(view),
		caveat: [
			implied ? 'The comparison is implied by the summary, not stated.' : '',
			seemed.length > 0 ? seemedText(seemed, view.context) : ''
		]
			.filter(Boolean)
			.join(' '),
		certainty: [
			'The summary reports the direction of these differences, not their size. A sign of one size stands for each, so that no length can be read from it.',
			...(implied
				? [
						'The summary does not name the comparison. It reads as the other boys and young men in the sample.'
					]
				: [])
		],
		choice: null
	};
}

/** Of which directions the study says that they seemed so; the others are stated. */
function seemedText(seemed: Direction[], context: Context): string {
	const names = seemed.map(
		({ measure }) => `of the ${uncapitalised(byId(context.measures, measure).short)}`
	);
	return `The study says “seemed” ${list(names)}.`;
}
