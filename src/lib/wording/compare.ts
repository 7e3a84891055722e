/** The words of the comparison and of the profile that it becomes for one group. */

import type { Datum } from '$lib/data/datum';
import type { Measure } from '$lib/query/measures';
import type { CompareView } from '$lib/views/compare';
import type { Context } from '$lib/views/context';
import type { Nested } from '$lib/views/nested-groups';
import { byId } from '$lib/views/by-id';
import { compareParagraphs } from './compare-sentences';
import { baseText, rangeText, valueText } from './datum';
import { kindNote, locatorsText, type FigureWords } from './figure';
import { partsText } from './populations';
import { labelsText, quoted } from './group-labels';
import { uncapitalised } from './text';

export interface CompareWords extends FigureWords {
	/** One for each section: the part of the study, or the question that a profile answers. */
	sections: string[];
	/** Who the group is and how it relates to the others; empty for a comparison. */
	profile: string[];
	/** What is not published for these groups, and which of them overlap. */
	notices: string[];
}

export function compareWords(view: CompareView): CompareWords {
	const inapplicable = isInapplicable(view);
	const paragraphs = inapplicable
		? [NOT_APPLICABLE.sentence(view.columns.length)]
		: compareParagraphs(view);
	return {
		title: titleText(view),
		subtitle: partsText(view),
		sentence: paragraphs.join(' '),
		paragraphs,
		kindNote: inapplicable ? NOT_APPLICABLE.kind : kindNote(view.evidence),
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

/** Stands where every cell is empty because its question does not arise, which is not to lack an answer. */
const NOT_APPLICABLE = {
	kind: 'Not applicable',
	sentence: (groups: number) =>
		`Not applicable: what this asks does not arise for ${groups === 1 ? 'this group' : 'these groups'}.`
};

function isInapplicable({ sections }: CompareView): boolean {
	const cells = sections.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
	return cells.length > 0 && cells.every((cell) => cell.type === 'missing' && cell.code === '[z]');
}

function titleText({ profile, columns, sections }: CompareView): string {
	const [only] = sections.length === 1 ? sections : [];
	if (profile)
		return `${quoted(profile.label)}: ${only ? lowered(only.theme.label) : 'what the study reports'}`;
	const names = labelsText(columns, (label, index) =>
		index === 0 && !only ? label : lowered(label)
	);
	return only ? `${only.theme.label}: ${names}` : `${names} side by side`;
}

/** The heading of a profile. */
export const whoText = (label: string) => `Who: ${quoted(label)}`;

function lowered(label: string): string {
	return label.startsWith('TA') ? label : uncapitalised(label);
}

/** "Groups: TA-HSB only, both. Parts: Characteristics." */
export function choiceText(view: CompareView): string {
	const groups = view.columns.map(({ label }) => quoted(label)).join(', ');
	const parts = view.sections.map(({ theme }) => theme.label).join(', ');
	return `Groups: ${groups}. Parts: ${parts}.`;
}

function profileText({ profile, size, context }: CompareView): string[] {
	const group = profile!;
	const text = [group.definition, size ? profileSize(size, context) : SIZE_UNKNOWN];
	if (group.partOf) text.push(`A part of “${byId(context.groups, group.partOf).label}”.`);
	return text;
}

const SIZE_UNKNOWN = 'How many they are is not published.';

/** "Of all those assessed: 7% of 275 cases." */
function profileSize(size: Datum, context: Context): string {
	const base = baseText(size.base, context, size.population);
	if (size.kind !== 'derived') return `Of all those assessed: ${valueText(size)} of ${base}.`;
	const what = size.assumption ? ' had no TA-HSB recorded' : '';
	const share = `Of all those assessed (${base}), ${valueText(size)} (${rangeText(size)})${what}: worked out by us.`;
	return size.assumption ? `${share} ${size.assumption}` : share;
}

function notices({ nested, unpublished, inapplicable, leftOut }: CompareView): string[] {
	const named = (lead: string, labels: string[]) =>
		labels.length > 0 ? [`${lead}: ${labels.map(uncapitalised).join('; ')}.`] : [];
	const labels = (measures: Measure[]) => measures.map(({ label }) => label);
	return [
		...nestedTexts(nested),
		...named('Nothing is published for this choice on', labels(unpublished)),
		...named('Not applicable to this choice', labels(inapplicable)),
		...named(
			LEFT_OUT_LEAD,
			leftOut.map(({ measure, inPart }) => `${measure.label}${inPart ? ' (in part)' : ''}`)
		)
	];
}

const LEFT_OUT_LEAD = 'Left out by your choice of kinds';

/** What must be said where a group and a part of it are both shown. */
export function nestedTexts(nested: Nested[]): string[] {
	return nested.map(
		({ inner, outer }) =>
			`“${inner.label}” is a part of “${outer.label}”: the same cases are in both, so do not add them up.`
	);
}
