/** The slides of every choice of groups: comparisons part by part, and the patterns. */

import { tables } from '$lib/data/bundled';
import type { Figure } from '$lib/ui/figures';
import { selectionSlides } from '$lib/ui/slides';
import { GROUP_SETS, choosing } from '../views/choices';

export const SLIDES: [string, Figure][] = GROUP_SETS.flatMap((groups) =>
	selectionSlides(tables, choosing(groups)).map((figure, index): [string, Figure] => [
		`slide ${index + 1} of ${groups.join(' ')}`,
		figure
	])
);
