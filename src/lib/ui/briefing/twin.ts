/** Finds a briefing again among those that are here, so that opening one twice makes no second one. */

import { LIMITS, type Briefing } from '$lib/briefing/briefing';
import { readBriefing } from '$lib/briefing/read';
import { isCopyName } from '$lib/wording/briefing';

/** The one that says the same under the same name, or under the name that a copy of it was given. */
export function twinAmong(all: Briefing[], briefing: Briefing): Briefing | undefined {
	const content = contentOf(briefing);
	const same = all.filter((one) => contentOf(one) === content);
	return (
		same.find(({ name }) => name === briefing.name) ??
		same.find(({ name }) => isCopyName(name, briefing.name, LIMITS.name))
	);
}

/** All but its name and the ids. What is read has its parts in one order, whichever was written first. */
function contentOf(briefing: Briefing): string {
	const slides = briefing.slides.map((slide, index) => ({ ...slide, id: `${index}` }));
	return JSON.stringify(readBriefing({ ...briefing, id: 'any', name: '', slides }));
}
