/** Copies a briefing, so that both can be told from each other in a list of names. */

import { LIMITS, type Briefing } from '$lib/briefing/briefing';
import { copied } from '$lib/briefing/edit';
import { copyName } from '$lib/wording/briefing';

/** The same briefing under a name that none of the others has. */
export function copyAmong(others: Briefing[], briefing: Briefing): Briefing {
	const names = others.map(({ name }) => name);
	return copied(briefing, copyName(briefing.name, names, LIMITS.name));
}

/** A copy in which its reader goes on: its slides are the same ones, so that what stands open stays open. */
export function copyToGoOn(others: Briefing[], briefing: Briefing): Briefing {
	return { ...copyAmong(others, briefing), slides: briefing.slides };
}
