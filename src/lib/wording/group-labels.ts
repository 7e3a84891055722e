/** Names of groups set so that nobody takes a part of a name for a name of its own. */

import type { Group } from '$lib/query/groups';
import { list } from './text';

/** A name with a colon of its own would run into what stands beside it. */
export function quoted(label: string): string {
	return label.includes(':') ? `“${label}”` : label;
}

/**
 * "TA-HSB only, both and offline HSB only", or "“Both”, “Both: pornography only” and “Both: other
 * forms”": where one name needs marks, all have them.
 *
 * @param plain how a name is written that needs no marks
 */
export function labelsText(
	groups: Group[],
	plain: (label: string, index: number) => string = (label) => label
): string {
	const marked = groups.length > 1 && groups.some(({ label }) => quoted(label) !== label);
	return list(
		groups.map(({ label }, index) => (marked ? `“${label}”` : quoted(plain(label, index))))
	);
}
