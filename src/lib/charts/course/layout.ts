/** Places measures over the years and divisions by age below each other, never on one axis. */

import type { CourseView } from '$lib/views/course';
import type { CourseWords } from '$lib/wording/course';
import type { Format, Layout } from '../format';
import { agesLayout, type PlacedAges } from './ages';
import { narrowYears, type PlacedNarrowYears } from './narrow-years';
import { hasRoom, yearsLayout, type PlacedYears } from './years';

export interface CourseLayout extends Layout {
	years: PlacedYears[];
	/** The same where there is no room for lines: the numbers below each other. */
	narrow: PlacedNarrowYears[];
	ages: PlacedAges[];
}

const GAP = 32;

export function courseLayout(view: CourseView, words: CourseWords, format: Format): CourseLayout {
	let y = 0;
	const cuts: number[] = [];
	const below = <T extends { bottom: number }>(place: (top: number) => T): T => {
		if (y > 0) {
			cuts.push(y + GAP / 2);
			y += GAP;
		}
		const placed = place(y);
		y = placed.bottom;
		return placed;
	};
	const years: PlacedYears[] = [];
	const narrow: PlacedNarrowYears[] = [];
	view.years.forEach((panel, index) => {
		const said = words.years[index]!;
		if (hasRoom(said, format)) {
			years.push(below((top) => yearsLayout(panel, said, format, top)));
		} else narrow.push(below((top) => narrowYears(panel, said, format, top)));
	});
	const ages = view.ages.map((panel, index) =>
		below((top) => agesLayout(panel, words.ages[index]!, format, top))
	);
	return {
		marks: [...years, ...narrow, ...ages].flatMap(({ marks }) => marks),
		years,
		narrow,
		ages,
		width: format.width,
		height: Math.ceil(y + 2),
		format,
		cuts
	};
}
