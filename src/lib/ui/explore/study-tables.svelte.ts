/** The tables of the studies that a reader has opened; the main one is there from the start. */

import { MAIN_STUDY } from '$lib/data/main-study';
import type { Study } from '$lib/data/study';
import type { Tables } from '$lib/data/tables';

export class StudyTables {
	#tables = $state.raw<Tables>()!;
	#studies = $state.raw<readonly Study[]>([]);
	/** The study that could not be fetched; "" when none was asked for in vain. */
	#failed = $state('');

	/** @param main facts of the main study */
	constructor(tables: Tables, main: Study) {
		this.#tables = tables;
		this.#studies = [main];
	}

	get tables(): Tables {
		return this.#tables;
	}

	/** The facts of a study; null where it is not loaded. */
	study(id: string): Study | null {
		return this.#studies.find((study) => study.id === id) ?? null;
	}

	failed(id: string): boolean {
		return this.#failed === id;
	}

	/** Fetches what is missing; a study that is there costs nothing. */
	async need(ids: string[]): Promise<void> {
		const missing = ids.filter((id) => !this.study(id));
		if (missing.length === 0) return;
		const known = this.#studies.map(({ id }) => id).filter((id) => id !== MAIN_STUDY);
		this.#failed = '';
		try {
			const { loadStudies } = await import('$lib/data/load-study');
			const { tables, studies } = await loadStudies([...known, ...missing]);
			this.#tables = tables;
			this.#studies = [...this.#studies.slice(0, 1), ...studies];
		} catch {
			this.#failed = missing[0]!;
		}
	}
}
