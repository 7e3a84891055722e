/** The briefings of this window in their order, each with what it was before each change. */

import type { Briefing } from '$lib/briefing/briefing';
import { begun, type History } from '$lib/briefing/history';

export class Histories {
	#all = $state.raw<readonly History[]>([]);
	#gone = $state.raw<readonly string[]>([]);

	get briefings(): Briefing[] {
		return this.#all.map(({ present }) => present);
	}

	/** Those that another window has deleted, and that stand only here. */
	get gone(): Briefing[] {
		return this.briefings.filter(({ id }) => this.isGone(id));
	}

	isGone(id: string): boolean {
		return this.#gone.includes(id);
	}

	/** Another window has deleted it. */
	lose(id: string) {
		if (!this.isGone(id)) this.#gone = [...this.#gone, id];
	}

	/** It is kept again. */
	regain(id: string) {
		this.#gone = this.#gone.filter((one) => one !== id);
	}

	of(id: string | null): History | undefined {
		return this.#all.find(({ present }) => present.id === id);
	}

	/** Takes in briefings that have no history yet, at the end. */
	begin(...briefings: Briefing[]) {
		this.#all = [...this.#all, ...briefings.map(begun)];
	}

	/** Takes in what was kept, before what was begun meanwhile. */
	beginBefore(briefings: Briefing[]) {
		this.#all = [...briefings.map(begun), ...this.#all];
	}

	put(history: History) {
		const { id } = history.present;
		this.#all = this.#all.map((one) => (one.present.id === id ? history : one));
	}

	drop(id: string) {
		this.#all = this.#all.filter(({ present }) => present.id !== id);
		this.regain(id);
	}
}
