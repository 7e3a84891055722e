/** Whether the page is on its way to paper, so that components can get ready for it. */

import { flushSync } from 'svelte';

class Printing {
	#now = $state(false);

	get now(): boolean {
		return this.#now;
	}

	/** Follows the browser until the function that it answers is called. */
	start(): () => void {
		const paper = matchMedia('print');
		// A browser prints what stands there when these have been answered, so nothing may wait.
		const set = (now: boolean) => flushSync(() => (this.#now = now));
		const before = () => {
			set(true);
			// Firefox prints an SVG `use` only once it has been laid out.
			document.body.getBoundingClientRect();
		};
		const after = () => set(false);
		const change = () => set(paper.matches);
		addEventListener('beforeprint', before);
		addEventListener('afterprint', after);
		paper.addEventListener('change', change);
		return () => {
			removeEventListener('beforeprint', before);
			removeEventListener('afterprint', after);
			paper.removeEventListener('change', change);
		};
	}
}

export const printing = new Printing();
