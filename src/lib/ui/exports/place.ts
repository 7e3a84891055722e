/** Where a figure stands when it is taken away. */

import type { Study } from '$lib/data/study';

export interface Place {
	study: Study;
	/** Whole address of the view. */
	address: string;
}
