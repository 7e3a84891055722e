/** The studies that a reader has opened, and how to ask them; nothing is fetched before it is needed. */

import { MAIN_STUDY } from '$lib/data/main-study';
import type { Study } from '$lib/data/study';
import type { Ask } from './views';

export class OpenedStudies {
	#ask = $state.raw<Ask | null>(null);
	#studies = $state.raw<readonly Study[]>([]);
	/** What could not be fetched when it was asked for last. */
	#failed = $state.raw<readonly string[]>([]);

	/** @param main facts of the main study */
	constructor(main: Study) {
		this.#studies = [main];
	}

	/** Asks the tables of what is opened; null before any are there. */
	get ask(): Ask | null {
		return this.#ask;
	}

	/** Whether the tables are still to come. */
	get isPending(): boolean {
		return !this.#ask && this.#failed.length === 0;
	}

	/** The facts of a study; null where it is not loaded. */
	study(id: string): Study | null {
		return this.#studies.find((study) => study.id === id) ?? null;
	}

	failed(id: string): boolean {
		return this.#failed.includes(id);
	}

	/** Fetches what is missing; a study that is there costs nothing. */
	async need(ids: string[]): Promise<void> {
		const missing = ids.filter((id) => !this.study(id));
		try {
			// What failed before is said until it is known better.
			if (missing.length > 0 || !this.#ask) await this.#open(missing);
			this.#failed = [];
		} catch {
			// Without tables the main study is not there to be asked either.
			this.#failed = this.#ask ? missing : [...missing, MAIN_STUDY];
		}
	}

	/** Fetches the tables of the main study before the first choice asks them. */
	async prepare(): Promise<void> {
		// What fails here is asked for again by the choice that needs it.
		if (!this.#ask) await this.#open([]).catch(() => undefined);
	}

	async #open(missing: string[]) {
		const { answersOf } = await import('./answers');
		const known = this.#studies.map(({ id }) => id).filter((id) => id !== MAIN_STUDY);
		const { ask, studies } = await answersOf([...known, ...missing]);
		// Another study may have been opened meanwhile.
		if (this.#ask && studies.length < this.#studies.length - 1) return;
		this.#ask = ask;
		this.#studies = [...this.#studies.slice(0, 1), ...studies];
	}
}
