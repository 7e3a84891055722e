/** Choices that many tests go through: every non-empty set of the six groups. */

import { CATALOGUE, groupIds, themeIds } from '$lib/data/catalogue';
import type { GroupId, StudyId, ThemeId } from '$lib/data/vocabulary';
import { DEFAULT_SELECTION } from '$lib/selection/address';
import type { Selection } from '$lib/selection/selection';

export const STUDY: StudyId = 'hollis-belton-2017';

/** The groups of the main study. */
export const GROUPS: GroupId[] = groupIds(CATALOGUE[0]!);

/** The parts of the main study. */
export const THEMES: ThemeId[] = themeIds(CATALOGUE[0]!);

/** All 63 non-empty sets of groups, each in the order of the table. */
export const GROUP_SETS: GroupId[][] = Array.from({ length: 2 ** GROUPS.length - 1 }, (_, index) =>
	GROUPS.filter((_, position) => ((index + 1) >> position) & 1)
);

/** The default selection with other groups, and with other themes where they are given. */
export function choosing(
	groups: GroupId[],
	themes: ThemeId[] = DEFAULT_SELECTION.themes
): Selection {
	return { ...DEFAULT_SELECTION, groups, themes };
}
