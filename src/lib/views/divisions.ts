/** In which ways the numbers of a choice are divided, whichever of them stands side by side. */

import type { Tables } from '$lib/data/tables';
import { evidenceFor } from '$lib/query/evidence';
import type { Dimension } from '$lib/query/dimensions';
import type { Selection } from '$lib/selection/selection';
import { byId } from './by-id';
import { contextOf } from './context';

/** Each dimension of which a group is named by what is published for the choice. */
export function divisionsOf(tables: Tables, selection: Selection): Dimension[] {
	const { groups, dimensions } = contextOf(tables, selection.study);
	const named = evidenceFor(tables, selection).flatMap((datum) =>
		datum.groups.map((id) => byId(groups, id).dimension)
	);
	return dimensions.filter(({ id }) => named.includes(id));
}
