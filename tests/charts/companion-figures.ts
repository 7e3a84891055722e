/** What every choice of the companion studies shows, as figures. */

import { figureOf, type Figure } from '$lib/ui/figures';
import { courseView } from '$lib/views/course';
import { dotsView } from '$lib/views/dots';
import { CHOICES, tables } from '../views/companions';

export const COMPANION_FIGURES: [string, Figure][] = CHOICES.flatMap(([name, selection]) => {
	const dots = dotsView(tables, selection);
	const course = courseView(tables, selection);
	return [
		...(dots.panels.length > 0 ? [[name, figureOf(dots)] as [string, Figure]] : []),
		...(course.years.length + course.ages.length > 0
			? [[`${name}, course`, figureOf(course)] as [string, Figure]]
			: [])
	];
});
