/** Places measures over the years and divisions by age below each other, never on one axis. */

import type { CourseView } from '$lib/views/course';
import type { CourseWords } from '$lib/wording/course';
import type { Format, Layout } from '../format';
import { agesLayout, type PlacedAges } from './ages';
import { narrowYears, type PlacedNarrowYears } from './narrow-years';
import { yearsLayout, type PlacedYears } from './years';

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
	const slim = format.name === 'narrow';
	const years = view.years.map((panel, index) => ({ panel, words: words.years[index]! }));
	return {
		years: slim
			? []
			: years.map((one) => below((top) => yearsLayout(one.panel, one.words, format, top))),
		narrow: slim
			? years.map((one) => below((top) => narrowYears(one.panel, one.words, format, top)))
			: [],
		ages: view.ages.map((panel, index) =>
			below((top) => agesLayout(panel, words.ages[index]!, format, top))
		),
		width: format.width,
		height: Math.ceil(y + 2),
		format,
		cuts
	};
}
