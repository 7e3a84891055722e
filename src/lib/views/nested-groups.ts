/** Which groups lie inside others; apart from the queries, so that words load none of them. */

import { relationsOf } from '$lib/data/group-relations';
import type { Group } from '$lib/query/groups';

/** A group, and one that it lies inside. */
export interface Nested {
	inner: Group;
	outer: Group;
}

/** Pairs of chosen groups of which one lies inside the other. */
export function nestedGroups(groups: Group[], chosen: Group[]): Nested[] {
	const { isInside } = relationsOf(groups);
	return chosen.flatMap((inner) =>
		chosen.filter((outer) => isInside(inner.id, outer.id)).map((outer) => ({ inner, outer }))
	);
}
