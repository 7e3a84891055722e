/** The studies whose figures the page shows, so that what stands around them names the right sources. */

import type { Study } from '$lib/data/study';

class ShownStudies {
	#studies = $state.raw<Study[]>([]);

	/** Those that the page has named; the main one where it has named none. */
	or(main: Study): Study[] {
		return this.#studies.length > 0 ? this.#studies : [main];
	}

	/** Names them until the function that it answers is called. */
	name(studies: Study[]): () => void {
		this.#studies = studies;
		return () => (this.#studies = []);
	}
}

export const shownStudies = new ShownStudies();
