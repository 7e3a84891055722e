/** Runs what a reader asked for, and says how it went. */

import { MESSAGES, faultText } from '$lib/wording/messages';

type Say = (text: string) => void;

/** Says that the work has begun, then its answer, or what went wrong and what to do. */
export async function answer(work: () => Promise<string> | string, say: Say): Promise<void> {
	say(MESSAGES.working);
	await tellFault(async () => say(await work()), say);
}

/** For work whose answer is seen: says only what went wrong, and what to do. */
export async function tellFault(work: () => Promise<void>, say: Say): Promise<void> {
	try {
		await work();
	} catch (error) {
		say(faultText(error));
	}
}
