/** What a briefing was before each change, so that every change can be taken back. */

import type { Briefing } from './briefing';

export interface History {
	past: readonly Briefing[];
	present: Briefing;
	future: readonly Briefing[];
	/** What the last change was to; a further change to the same, letter by letter, is the same step. */
	touched?: string;
}

/** More steps than anybody goes back. */
const MOST_STEPS = 100;

export function begun(present: Briefing): History {
	return { past: [], present, future: [] };
}

/** After a change. @param touched what was typed into, where that was it */
export function changed(history: History, next: Briefing, touched?: string): History {
	if (next === history.present) return history;
	const same = touched !== undefined && touched === history.touched;
	const past = same ? history.past : [...history.past, history.present].slice(-MOST_STEPS);
	return { past, present: next, future: [], touched };
}

export function undone(history: History): History {
	const before = history.past.at(-1);
	if (!before) return history;
	const future = [history.present, ...history.future];
	return { past: history.past.slice(0, -1), present: before, future };
}

/**
 * Takes one change back, wherever it stands: as a step where it was the last one, else as a change of
 * its own. The same history where there is nothing of it left.
 *
 * @param back a briefing without what the change did to it
 */
export function takenBack(history: History, back: (briefing: Briefing) => Briefing): History {
	const next = back(history.present);
	const before = history.past.at(-1);
	const isLast = before && JSON.stringify(before) === JSON.stringify(next);
	return isLast ? undone(history) : changed(history, next);
}

export function redone(history: History): History {
	const [after, ...future] = history.future;
	if (!after) return history;
	return { past: [...history.past, history.present], present: after, future };
}
