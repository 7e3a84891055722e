/** The slides of the figures of the front page and of every choice of groups. */

import { tables } from '$lib/data/bundled';
import type { Figure } from '$lib/ui/figures';
import { FRONT_FIGURES, pickSlides } from '$lib/ui/pick-figure';
import { selectionSlides } from '$lib/ui/slides';
import { GROUP_SETS, choosing } from '../views/choices';

const FRONT: [string, Figure[]][] = FRONT_FIGURES.map((figure) => [
	figure,
	pickSlides(tables, { figure, address: '/' })
]);

export const SLIDES: [string, Figure][] = [
	...FRONT,
	...GROUP_SETS.map((groups): [string, Figure[]] => [
		groups.join(' '),
		selectionSlides(tables, choosing(groups))
	])
].flatMap(([of, figures]) =>
	figures.map((figure, index): [string, Figure] => [`slide ${index + 1} of ${of}`, figure])
);
