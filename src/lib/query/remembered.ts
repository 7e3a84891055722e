/** Remembers answers that no choice changes, so that a tick asks only what it changes. */

import type { Tables } from '$lib/data/tables';

/**
 * The function with its answers kept for as long as the tables are.
 *
 * @param ask depends on nothing but the tables and the study
 */
export function remembered<T>(
	ask: (tables: Tables, study: string) => T
): (tables: Tables, study: string) => T {
	const kept = new WeakMap<Tables, Map<string, T>>();
	return (tables, study) => {
		const answers = kept.get(tables) ?? new Map<string, T>();
		kept.set(tables, answers);
		if (!answers.has(study)) answers.set(study, ask(tables, study));
		return answers.get(study)!;
	};
}
