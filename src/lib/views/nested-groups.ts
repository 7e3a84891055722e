/** Which groups lie inside others; apart from the queries, so that words load none of them. */

import type { Group } from '$lib/query/groups';

/** A group, and one that it lies inside. */
export interface Nested {
	inner: Group;
	outer: Group;
}

/** Pairs of chosen groups of which one lies inside the other. */
export function nestedGroups(groups: Group[], chosen: Group[]): Nested[] {
	return chosen.flatMap((inner) =>
		chosen.filter((outer) => contains(groups, outer, inner)).map((outer) => ({ inner, outer }))
	);
}

function contains(groups: Group[], outer: Group, inner: Group): boolean {
	if (!inner.partOf) return false;
	if (inner.partOf === outer.id) return true;
	const parent = groups.find((group) => group.id === inner.partOf);
	return parent ? contains(groups, outer, parent) : false;
}
