/** One step back or forward in the briefing at hand, told in the same words however it was asked for. */

import { DONE } from '$lib/wording/briefing';
import { status } from '../status.svelte';
import { briefings } from './briefings.svelte';

export function stepBack() {
	if (!briefings.canUndo) return;
	briefings.undo();
	status.say(DONE.undone);
}

export function stepForward() {
	if (!briefings.canRedo) return;
	briefings.redo();
	status.say(DONE.redone);
}
