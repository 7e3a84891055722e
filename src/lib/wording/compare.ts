/** The words of the comparison and of the profile that it becomes for one group. */

import type { Datum, Direction } from '$lib/data/datum';
import type { ThemeId } from '$lib/data/vocabulary';
import type { CompareView } from '$lib/views/compare';
import type { Context } from '$lib/views/context';
import type { Nested } from '$lib/views/nested-groups';
import { byId } from '$lib/views/by-id';
import { gapText, groupNames, rangeText, sizeText, valueText } from './datum';
import { directionSentences } from './directions';
import { kindNote, locatorsText, type FigureWords } from './figure';
import { capitalised, list } from './text';

export interface CompareWords extends FigureWords {
	/** One for each section: the part of the study, or the question that a profile answers. */
	sections: string[];
	/** Who the group is and how it relates to the others; empty for a comparison. */
	profile: string[];
	/** What is not published for these groups, and which of them overlap. */
	notices: string[];
}

export function compareWords(view: CompareView): CompareWords {
	const paragraphs = compareParagraphs(view);
	return {
		title: titleText(view),
		subtitle: basesText(view.context),
		sentence: paragraphs.join(' '),
		paragraphs,
		kindNote: kindNote(view.evidence),
		locator: locatorsText(view),
		caveat: null,
		certainty: [
			'Each cell shows one kind of evidence. A direction has no size, so it has no length; a hatched figure is worked out by us and shown with its range.',
			'Shares and directions rest on different populations. They are set side by side to be read, not added up.'
		],
		choice: choiceText(view),
		sections: view.sections.map(({ theme }) => (view.profile ? theme.question : theme.label)),
		profile: view.profile ? profileText(view) : [],
		notices: notices(view)
	};
}

/** On whom the shares rest, and on whom the rest does. */
export function basesText({ populations }: Context): string {
	const [assessed, sample] = populations.map(sizeText);
	return `Shares are of the ${assessed} assessed; everything else is about boys and young men in ${sample}.`;
}

function titleText({ profile, columns, sections }: CompareView): string {
	const [only] = sections.length === 1 ? sections : [];
	if (profile)
		return only
			? `${profile.label}: ${lowered(only.theme.label)}`
			: `${profile.label}: what the study reports`;
	const names = list(
		columns.map(({ label }, index) => (index === 0 && !only ? label : lowered(label)))
	);
	return only ? `${only.theme.label}: ${names}` : `${names} side by side`;
}

function lowered(label: string): string {
	return label.startsWith('TA') ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** "Groups: TA-HSB only, both. Parts: Characteristics." */
export function choiceText(view: CompareView): string {
	const groups = view.columns.map((group) => group.label).join(', ');
	const parts = view.sections.map(({ theme }) => theme.label).join(', ');
	return `Groups: ${groups}. Parts: ${parts}.`;
}

function profileText(view: CompareView): string[] {
	const group = view.profile!;
	const size = view.evidence.find(
		(datum) => datum.measure === 'share-of-assessed' && datum.groups.includes(group.id)
	);
	const text = [group.definition];
	if (size?.kind === 'derived') {
		const what = size.assumption ? ' had no TA-HSB recorded' : '';
		const share = `Of all those assessed, ${valueText(size)} (${rangeText(size)})${what}: worked out by us.`;
		text.push(size.assumption ? `${share} ${size.assumption}` : share);
	} else if (size) text.push(`Of all those assessed: ${valueText(size)}.`);
	else text.push('How many they are is not published.');
	if (group.partOf) text.push(`A part of “${byId(view.context.groups, group.partOf).label}”.`);
	return text;
}

function notices(view: CompareView): string[] {
	const result = nestedTexts(view.nested);
	if (view.unpublished.length > 0) {
		const measures = view.unpublished.map(
			(measure) => measure.label.charAt(0).toLowerCase() + measure.label.slice(1)
		);
		result.push(`Nothing is published for this choice on: ${measures.join('; ')}.`);
	}
	return result;
}

/** What must be said where a group and a part of it are both shown. */
export function nestedTexts(nested: Nested[]): string[] {
	return nested.map(
		({ inner, outer }) =>
			`“${inner.label}” is a part of “${outer.label}”: the same cases are in both, so do not add them up.`
	);
}

/** The view in words, a paragraph for each part of the study, with no number that the view lacks. */
export function compareParagraphs(view: CompareView): string[] {
	const { context } = view;
	const directions = view.evidence.filter(
		(datum): datum is Direction => datum.kind === 'direction' && datum.comparators.length > 0
	);
	const ofTheme = (theme: ThemeId) =>
		directionSentences(
			directions.filter((datum) => datum.theme === theme),
			context
		);
	return [
		[sharesSentence(view, context)],
		view.evidence.flatMap((datum) => wholeSentence(datum)),
		ofTheme('characteristics'),
		patternSentences(view.evidence),
		ofTheme('responses')
	]
		.map((sentences) => sentences.filter(Boolean).join(' '))
		.filter(Boolean);
}

function sharesSentence(view: CompareView, context: Context): string {
	const shares = view.evidence.filter(
		(datum) => datum.measure === 'share-of-assessed' && 'percent' in datum
	);
	if (shares.length === 0) return '';
	const parts = shares.map((datum) => `${valueText(datum)} displayed ${phraseOf(datum, context)}`);
	return `Of the ${sizeText(byId(context.populations, 'assessed'))} assessed, ${list(parts)}.`;
}

function phraseOf(datum: Datum, context: Context): string {
	return datum.kind === 'derived' && datum.assumption
		? 'no TA-HSB that was recorded'
		: groupNames(context, datum.groups);
}

function wholeSentence(datum: Datum): string[] {
	switch (datum.kind) {
		case 'top-rank':
			return [`In the sample as a whole, the most common form was ${datum.item}.`];
		case 'percentage':
			return datum.base.status === 'ambiguous'
				? [`${valueText(datum)} displayed more than one form of TA-HSB (base not clear).`]
				: [];
		case 'quantifier':
			return datum.groups.length === 0
				? [`${capitalised(datum.phrase)}, the TA-HSB was directed towards another person.`]
				: [];
		default:
			return [];
	}
}

function patternSentences(evidence: Datum[]): string[] {
	return evidence.flatMap((datum) => {
		if (datum.kind === 'bound') {
			return [
				`In ${datum.phrase} of the cases with both, inappropriate use of pornography was identified as a trigger for the offline HSB.`
			];
		}
		if (datum.kind === 'average-gap') {
			return [`Other forms of TA-HSB occurred on average ${gapText(datum)} than the offline HSB.`];
		}
		return [];
	});
}
