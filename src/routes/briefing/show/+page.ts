import { tables } from '$lib/data/bundled';

/** A briefing draws figures of any selection, so it needs the tables. */
export function load() {
	return { tables };
}
