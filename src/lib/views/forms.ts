/** Which forms the behaviour took: one marked as the most common, the others without an order. */

import type { Listed, Percentage, Quantifier, TopRank } from '$lib/data/datum';
import type { Tables } from '$lib/data/tables';
import { KINDS, type StudyId } from '$lib/data/vocabulary';
import { evidenceFor } from '$lib/query/evidence';
import { findingsFor, type Finding } from '$lib/query/findings';
import type { Group } from '$lib/query/groups';
import { contextOf, type View } from './context';

export interface FormsView extends View {
	figure: 'forms';
	top: TopRank;
	/** In alphabetical order, because the study gives none. */
	listed: Listed[];
	moreThanOne: Percentage;
	directed: Quantifier;
	subgroups: Group[];
	subgroupFinding: Finding;
	headline: Finding;
}

/** The figure of the forms of behaviour of one study. */
export function formsView(tables: Tables, study: StudyId): FormsView {
	const context = contextOf(tables, study);
	const evidence = evidenceFor(tables, {
		study,
		groups: context.groups.map(({ id }) => id),
		themes: ['forms'],
		kinds: [...KINDS]
	});
	const findings = findingsFor(tables, study, ['forms']);
	const listed = evidence.filter((datum): datum is Listed => datum.kind === 'listed');
	return {
		figure: 'forms',
		context,
		evidence,
		groups: [],
		top: evidence.find((datum): datum is TopRank => datum.kind === 'top-rank')!,
		listed: listed.toSorted((a, b) => (a.item < b.item ? -1 : 1)),
		moreThanOne: evidence.find((datum): datum is Percentage => datum.kind === 'percentage')!,
		directed: evidence.find(
			(datum): datum is Quantifier => datum.kind === 'quantifier' && datum.groups.length === 0
		)!,
		subgroups: context.groups.filter((group) => group.partOf === 'both'),
		subgroupFinding: findings.find((finding) => finding.role === 'finding')!,
		headline: findings.find((finding) => finding.role === 'headline')!
	};
}
