/** Which groups lie inside others and which do not overlap, as a study declares it. */

/** What a group says of its place among the others; empty or null where it says nothing. */
export interface Placed {
	id: string;
	partOf: string | null;
	partition: string | null;
}

export interface GroupRelations {
	/** The group and the groups that it lies inside, from the inside out. */
	around: (group: string) => string[];
	isInside: (part: string, whole: string) => boolean;
	areDisjoint: (a: string, b: string) => boolean;
}

/** Reads the relations. A cycle ends where it begins to repeat. */
export function relationsOf(groups: readonly Placed[]): GroupRelations {
	const outer = new Map(groups.map(({ id, partOf }) => [id, partOf]));
	const partition = new Map(groups.map((group) => [group.id, group.partition]));
	const around = (group: string): string[] => {
		const found: string[] = [];
		for (let one = group; one && !found.includes(one); one = outer.get(one) ?? '') found.push(one);
		return found;
	};
	const isInside = (part: string, whole: string) => part !== whole && around(part).includes(whole);
	// Parts of two groups that do not overlap do not overlap either.
	const areDisjoint = (a: string, b: string) =>
		!around(a).includes(b) &&
		!around(b).includes(a) &&
		around(a).some((x) =>
			around(b).some((y) => x !== y && !!partition.get(x) && partition.get(x) === partition.get(y))
		);
	return { around, isInside, areDisjoint };
}
