/** The words of the figure of the forms of behaviour. */

import type { FormsView } from '$lib/views/forms';
import { byId } from '$lib/views/by-id';
import { sizeText, valueText } from './datum';
import { kindNote, locatorsText, type FigureWords } from './figure';
import { capitalised, list } from './text';

export interface FormsWords extends FigureWords {
	topHeading: string;
	top: string;
	listedHeading: string;
	listed: string[];
	share: string;
	shareLabel: string;
	shareNote: string;
	directed: string;
	subgroupHeading: string;
	subgroups: string[];
}

export function formsWords(view: FormsView): FormsWords {
	const sample = byId(view.context.populations, 'sample');
	const listed = view.listed.map((datum) => datum.item);
	const share = valueText(view.moreThanOne);
	const note = view.moreThanOne.base.status === 'ambiguous' ? view.moreThanOne.base.note : '';
	const directed = `${capitalised(view.directed.phrase)}, the TA-HSB was directed towards another person`;
	return {
		title: view.headline.statement,
		subtitle: `${capitalised(sample.description)}. Base: ${sizeText(sample)}; not clear for the ${share}, not published for the forms.`,
		sentence: `The most common form of TA-HSB was ${view.top.item}. Also recorded, in no published order: ${list(listed)}. ${share} displayed more than one form. ${directed}.`,
		kindNote: kindNote(view.evidence),
		locator: locatorsText(view),
		caveat: view.top.note,
		certainty: [
			`The ${share} comes from a sample of boys and young men (${sizeText(sample)}). The summary does not say how the sample was drawn or whether all of them are the base, so no interval is given.`,
			'Only the most common form is named. The others were recorded; how often is not published, so their order here is alphabetical.',
			...view.listed.flatMap((datum) => (datum.note ? [datum.note] : []))
		],
		choice: null,
		topHeading: 'Most common',
		top: capitalised(view.top.item),
		listedHeading: 'Also recorded (order not published)',
		listed: listed.map(capitalised),
		share,
		shareLabel: 'displayed more than one form of TA-HSB',
		shareNote: `Base not clear: ${note}`,
		directed,
		subgroupHeading: 'Two sub-groups of those who displayed both (sizes not published)',
		subgroups: [
			'TA-HSB was solely inappropriate use of pornography',
			'Other forms, which tended to be aimed at another person'
		]
	};
}
