/** Whether lines state their width: in a file, which programs without its font open, and not on a page. */

import { getContext, setContext } from 'svelte';

const KEY = Symbol('fixed widths');

/** Lets every line inside this component state its width. */
export function fixWidths(): void {
	setContext(KEY, true);
}

/** Whether a component outside this one asked for it. */
export function widthsFixed(): boolean {
	return getContext<boolean | undefined>(KEY) ?? false;
}
