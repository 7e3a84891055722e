/** The companion studies, loaded, and choices of them that tests go through. */

import { CATALOGUE, groupIds, themeIds } from '$lib/data/catalogue';
import { loadStudies } from '$lib/data/load-study';
import { studyIn } from '$lib/selection/address';
import { startOf, type Selection } from '$lib/selection/selection';

export const SCOTLAND = 'scotland-sexual-crimes-2017';
export const SERVICE = 'turn-the-page-2017';
export const COMPANIONS = [SCOTLAND, SERVICE];

export const { tables, studies } = await loadStudies(COMPANIONS);

/** Everything that a study has, with a change. */
export function everythingOf(study: string, change: Partial<Selection> = {}): Selection {
	const choices = studyIn(CATALOGUE, study);
	return {
		...startOf(choices),
		groups: groupIds(choices),
		themes: themeIds(choices),
		...change
	};
}

/** Each study by each way of dividing, and part by part. */
export const CHOICES: [string, Selection][] = COMPANIONS.flatMap((study) => {
	const { dimensions, themes } = studyIn(CATALOGUE, study);
	return dimensions.flatMap(({ id: by }) =>
		themes.map(({ id: theme }): [string, Selection] => [
			`${study}, ${theme} by ${by}`,
			everythingOf(study, { by, themes: [theme] })
		])
	);
});
