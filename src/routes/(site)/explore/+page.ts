import { tables } from '$lib/data/bundled';

/** The tables that the explorer filters; the prerendered page shows the default selection. */
export function load() {
	return { tables };
}
