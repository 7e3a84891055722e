/** Choices that many tests go through: every non-empty set of the six groups. */

import type { StudyId, ThemeId } from '$lib/data/vocabulary';
import { GROUPS, type GroupId } from '$lib/data/vocabulary';
import { DEFAULT_SELECTION, type Selection } from '$lib/selection/selection';

export const STUDY: StudyId = 'hollis-belton-2017';

/** All 63 non-empty sets of groups, each in the order of the vocabulary. */
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
