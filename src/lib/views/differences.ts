/** How far the first two numbers of a row are apart, or why that is not said. */

import type { Percentage } from '$lib/data/datum';
import { relationsOf } from '$lib/data/group-relations';
import type { Group } from '$lib/query/groups';
import { newcombeEnvelope, pointsApart } from '$lib/statistics/difference';
import type { GroupRelation } from '$lib/statistics/newcombe';
import type { Interval } from '$lib/statistics/wilson';
import type { Line, Panel, Row } from './numbers';

export type Refusal = Exclude<GroupRelation, 'disjoint'> | 'populations';

export type Difference =
	/** `points` as text; the interval in points, null where none is meaningful. */
	| { type: 'points'; points: string; first: Group; second: Group; interval: Interval | null }
	| { type: 'refused'; reason: Refusal; first: Group; second: Group };

/** The difference of a row; null where it does not have two percentages. */
export function differenceOf(
	{ lines }: Row,
	{ measure }: Panel,
	groups: Group[]
): Difference | null {
	const [a, b] = lines.filter(({ datum }) => datum.kind === 'percentage');
	if (!a || !b || lines.length !== 2) return null;
	const [first, second] = [a.group, b.group];
	const relation = relationOf(first, second, measure.divides, groups);
	const reason = refusal(a, b, relation);
	if (reason) return { type: 'refused', reason, first, second };
	const [p, q] = [a, b].map(({ datum }) => datum as Percentage);
	return {
		type: 'points',
		points: pointsApart(p!.percent, q!.percent),
		first,
		second,
		interval: a.interval && b.interval ? interval(p!, q!, relation) : null
	};
}

function refusal(a: Line, b: Line, relation: GroupRelation): Refusal | null {
	if (a.datum.population !== b.datum.population) return 'populations';
	return relation === 'disjoint' ? null : relation;
}

function relationOf(a: Group, b: Group, divides: string | null, groups: Group[]): GroupRelation {
	const { isInside, areDisjoint } = relationsOf(groups);
	if (isInside(a.id, b.id) || isInside(b.id, a.id)) return 'nested';
	if (divides === a.dimension) return 'parts-of-one-whole';
	return areDisjoint(a.id, b.id) ? 'disjoint' : 'unknown';
}

function interval(p: Percentage, q: Percentage, relation: GroupRelation): Interval | null {
	if (p.base.status !== 'published' || q.base.status !== 'published') return null;
	const { lower, upper } = newcombeEnvelope(
		{ percent: p.percent, base: p.base.n },
		{ percent: q.percent, base: q.base.n },
		relation
	);
	// The larger less the smaller, as it is said.
	const turned = Number(p.percent) < Number(q.percent);
	return turned
		? { lower: -100 * upper, upper: -100 * lower }
		: { lower: 100 * lower, upper: 100 * upper };
}
