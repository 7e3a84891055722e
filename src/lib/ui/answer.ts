/** Runs what a reader asked for, and says how it went. */

import { MESSAGES, faultText } from '$lib/wording/messages';

/** Says that the work has begun, then its answer, or what went wrong and what to do. */
export async function answer(
	work: () => Promise<string> | string,
	say: (text: string) => void
): Promise<void> {
	say(MESSAGES.working);
	try {
		say(await work());
	} catch (error) {
		say(faultText(error));
	}
}
