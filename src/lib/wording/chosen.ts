/** What is chosen in the explorer, in a few words, where the choices themselves are folded away. */

import type { StudyChoices } from '$lib/data/catalogue';
import { KINDS } from '$lib/data/vocabulary';
import type { Selection } from '$lib/selection/selection';
import { count } from './text';

export const FOLD = {
	open: 'Change study, groups and parts',
	close: 'Close the choices'
} as const;

/** "Hollis and Belton (2017): 3 groups, all parts"; of the kinds of evidence only where some are left out. */
export function chosenSummary(
	{ groups, themes, kinds }: Pick<Selection, 'groups' | 'themes' | 'kinds'>,
	study: Pick<StudyChoices, 'name' | 'dimensions' | 'themes'>
): string {
	const all = study.dimensions.reduce((sum, dimension) => sum + dimension.groups.length, 0);
	const texts = [
		share(groups.length, all, 'group'),
		share(themes.length, study.themes.length, 'part')
	];
	if (kinds.length < KINDS.length)
		texts.push(`${share(kinds.length, KINDS.length, 'kind')} of evidence`);
	return `${study.name}: ${texts.join(', ')}`;
}

function share(chosen: number, all: number, noun: string): string {
	const number = chosen === all ? 'all' : chosen === 0 ? 'no' : count(chosen);
	return `${number} ${chosen === 1 && all > 1 ? noun : `${noun}s`}`;
}
