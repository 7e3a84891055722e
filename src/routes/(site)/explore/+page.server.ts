import { tables } from '$lib/data/bundled';
import { DEFAULT_SELECTION } from '$lib/selection/address';
import { comparisonView } from '$lib/views/comparison';

/** The comparison that stands there before a reader chooses; worked out once at build time. */
export function load() {
	return { start: comparisonView(tables, DEFAULT_SELECTION) };
}
