/** How the cases assessed divide: two published shares, and the parts worked out from them. */

import type { Derived, Percentage } from '$lib/data/datum';
import type { Tables } from '$lib/data/tables';
import { KINDS, type GroupId, type StudyId } from '$lib/data/vocabulary';
import { evidenceFor } from '$lib/query/evidence';
import { findingsFor, type Finding } from '$lib/query/findings';
import { contextOf, type View } from './context';

/** One part of the whole, drawn in proportion. */
export interface Part {
	group: GroupId;
	datum: Percentage | Derived;
}

export interface PrevalenceView extends View {
	figure: 'prevalence';
	base: number;
	parts: Part[];
	/** The published share that brackets the first parts, and how many parts it brackets. */
	bracket: Percentage;
	bracketed: number;
	/** The share of one group within another. */
	within: Derived;
	headline: Finding;
}

/** The prevalence figure of one study. */
export function prevalenceView(tables: Tables, study: StudyId): PrevalenceView {
	const context = contextOf(tables, study);
	const evidence = evidenceFor(tables, {
		study,
		groups: context.groups.map(({ id }) => id),
		themes: ['prevalence'],
		kinds: [...KINDS]
	}).filter((datum) => datum.kind === 'percentage' || datum.kind === 'derived');
	const shares = evidence.filter((datum) => datum.measure === 'share-of-assessed');
	const bracket = shares.find((datum) => datum.groups[0] === 'any-ta') as Percentage;
	const parts = (['ta-only', 'both', 'offline-only'] as const).map((group) => ({
		group,
		datum: shares.find((datum) => datum.groups[0] === group)!
	}));
	return {
		figure: 'prevalence',
		context,
		evidence,
		groups: ['ta-only', 'both', 'offline-only'],
		base: bracket.base.status === 'published' ? bracket.base.n : 0,
		parts,
		bracket,
		bracketed: 2,
		within: evidence.find((datum) => datum.measure === 'share-of-any-ta') as Derived,
		headline: findingsFor(tables, study, ['prevalence'])[0]!
	};
}
