/** What followed what: two patterns of the study, each with its steps in two lanes. */

import type { AverageGap, Bound, Datum, Direction, Step } from '$lib/data/datum';
import type { Tables } from '$lib/data/tables';
import { KINDS, type GroupId, type StudyId } from '$lib/data/vocabulary';
import { evidenceFor } from '$lib/query/evidence';
import { findingsFor, type Finding } from '$lib/query/findings';
import { sequencesFor } from '$lib/query/sequences';
import { contextOf, type View } from './context';

/** A pattern links two events; what links them decides how it is drawn. */
export type Pattern = {
	id: string;
	label: string;
	first: Step;
	second: Step;
} & ({ link: 'bound'; bound: Bound } | { link: 'gap'; order: Direction; gap: AverageGap });

export interface PatternsView extends View {
	figure: 'patterns';
	patterns: Pattern[];
	/** Ids of all patterns that are told together, also where a slide shows one of them. */
	among: string[];
	headline: Finding;
	conclusion: Finding;
}

/** The patterns of one study that are about any of the groups. */
export function patternsOf(steps: Step[], evidence: Datum[]): Pattern[] {
	const ids = [...new Set(steps.map((step) => step.pattern))];
	return ids.map((id): Pattern => {
		const [first, second] = steps.filter((step) => step.pattern === id) as [Step, Step];
		const links = evidence.filter((datum) => second.evidence.includes(datum.id));
		const bound = links.find((datum): datum is Bound => datum.kind === 'bound');
		const common = { id, label: second.patternLabel, first, second };
		if (bound) return { ...common, link: 'bound', bound };
		return {
			...common,
			link: 'gap',
			order: links.find((datum): datum is Direction => datum.kind === 'direction')!,
			gap: links.find((datum): datum is AverageGap => datum.kind === 'average-gap')!
		};
	});
}

/** The patterns of which something is shown, each whole: a part of one would lose its reservations. */
export function patternsTold(steps: Step[], evidence: Datum[], shown: Datum[]): Pattern[] {
	const ids = new Set(shown.map(({ id }) => id));
	const told = new Set(
		steps.filter((step) => step.evidence.some((id) => ids.has(id))).map(({ pattern }) => pattern)
	);
	return patternsOf(
		steps.filter(({ pattern }) => told.has(pattern)),
		evidence
	);
}

/** Data about the patterns of these groups. */
export function patternEvidence(tables: Tables, study: StudyId, groups: GroupId[]): Datum[] {
	return evidenceFor(tables, {
		study,
		groups,
		themes: ['patterns'],
		kinds: [...KINDS]
	});
}

/** The patterns figure of one study. */
export function patternsView(tables: Tables, study: StudyId): PatternsView {
	const evidence = patternEvidence(tables, study, ['both']);
	const findings = findingsFor(tables, study, ['patterns']);
	const patterns = patternsOf(sequencesFor(tables, study, ['both']), evidence);
	return {
		figure: 'patterns',
		context: contextOf(tables, study),
		evidence,
		groups: ['both'],
		patterns,
		among: patterns.map(({ id }) => id),
		headline: findings.find((finding) => finding.role === 'headline')!,
		conclusion: findings.find((finding) => finding.role === 'conclusion')!
	};
}
