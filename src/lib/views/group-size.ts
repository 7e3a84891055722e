/** How large a group is among all those whom the study counted, looked up in all its data. */

import type { Datum } from '$lib/data/datum';
import type { Tables } from '$lib/data/tables';
import { KINDS, type GroupId } from '$lib/data/vocabulary';
import { evidenceFor } from '$lib/query/evidence';
import type { Context } from './context';

/** The share of everybody that the group is; null where it is neither published nor worked out. */
export function groupSize(
	tables: Tables,
	{ study, themes }: Context,
	group: GroupId
): Datum | null {
	// The choice of parts and kinds says what is shown, and not what is known of a group.
	const everything = { study, themes: themes.map(({ id }) => id), kinds: [...KINDS] };
	const shares = evidenceFor(tables, { ...everything, groups: [group] }).filter(
		({ measure, kind }) => measure === 'share-of-assessed' && kind !== 'not-published'
	);
	return shares.find(({ groups }) => groups.includes(group)) ?? null;
}
