/** The two lanes, offline and technology-assisted, for each chosen group. */

import type { Datum } from '$lib/data/datum';
import { relationsOf } from '$lib/data/group-relations';
import type { Tables } from '$lib/data/tables';
import type { GroupId, Lane } from '$lib/data/vocabulary';
import type { Group } from '$lib/query/groups';
import { sequencesFor } from '$lib/query/sequences';
import type { Selection } from '$lib/selection/selection';
import { contextOf, type View } from './context';
import { patternEvidence, patternsOf, type Pattern } from './patterns';

/** What the lanes of one or several groups show. */
export type Block =
	| {
			type: 'patterns';
			groups: Group[];
			/** The group that the patterns were published for. */
			about: Group;
			patterns: Pattern[];
			/** Those of the groups that lie inside it, and those that it lies inside. */
			inside: Group[];
			around: Group[];
			/** Which of the patterns a group cannot be a part of. */
			apart: { group: Group; patterns: string[] }[];
			/** Ids of all patterns of the choice, also where a slide shows one of them. */
			among: string[];
	  }
	/** A group that displayed only one of the two has no order between them. */
	| { type: 'one-lane'; groups: Group[]; lane: Lane };

/** The lanes of the groups between whose behaviours an order is told. */
export type PatternsBlock = Extract<Block, { type: 'patterns' }>;

export interface TimelineView extends View {
	figure: 'timeline';
	blocks: Block[];
}

/** The groups that displayed one of the two behaviours and not the other. */
const ONE_LANE: Partial<Record<GroupId, Lane>> = {
	'ta-only': 'technology-assisted',
	'offline-only': 'offline'
};

/**
 * Which patterns a group can be a part of, where not of all. Who used pornography and nothing else
 * has no other forms; of the other sub-group the study does not say that pornography was absent.
 */
const PATTERNS_OF: Partial<Record<GroupId, string[]>> = {
	'both-pornography': ['A']
};

/** The timeline that a selection asks for. */
export function timelineView(tables: Tables, selection: Selection): TimelineView {
	const context = contextOf(tables, selection.study);
	const chosen = context.groups.filter((group) => selection.groups.includes(group.id));
	const both = context.groups.find((group) => group.id === 'both')!;
	const relevant = selection.themes.includes('patterns') ? chosen : [];
	const evidence = patternEvidence(tables, selection.study, ['both']);
	// A pattern is shown whole as soon as one of the kinds that it rests on is asked for.
	const all = patternsOf(sequencesFor(tables, selection.study, ['both']), evidence).filter(
		(pattern) => linksOf(pattern).some((datum) => selection.kinds.includes(datum.kind))
	);

	const blocks: Block[] = [];
	const withOrder = relevant.filter((group) => !ONE_LANE[group.id]);
	const ids = new Set(
		withOrder.flatMap((group) => PATTERNS_OF[group.id] ?? all.map(({ id }) => id))
	);
	const patterns = all.filter((pattern) => ids.has(pattern.id));
	if (withOrder.length > 0 && patterns.length > 0) {
		const apart = withOrder.map((group) => ({ group, patterns: apartFrom(group, patterns) }));
		const { isInside } = relationsOf(context.groups);
		blocks.push({
			type: 'patterns',
			groups: withOrder,
			about: both,
			patterns,
			inside: withOrder.filter(({ id }) => isInside(id, both.id)),
			around: withOrder.filter(({ id }) => isInside(both.id, id)),
			apart,
			among: patterns.map(({ id }) => id)
		});
	}
	for (const group of relevant) {
		const lane = ONE_LANE[group.id];
		if (lane) blocks.push({ type: 'one-lane', groups: [group], lane });
	}
	return {
		figure: 'timeline',
		context,
		evidence: patterns.flatMap(linksOf),
		groups: chosen.map((group) => group.id),
		blocks
	};
}

function apartFrom({ id }: Group, patterns: Pattern[]): string[] {
	const own = PATTERNS_OF[id];
	return own ? patterns.map((pattern) => pattern.id).filter((one) => !own.includes(one)) : [];
}

/** The data that say how the two events of a pattern are linked. */
export function linksOf(pattern: Pattern): Datum[] {
	return pattern.link === 'bound' ? [pattern.bound] : [pattern.order, pattern.gap];
}
