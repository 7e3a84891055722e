/** Which briefing is at hand in this window, and how long a reader works on at the same one. */

export class AtHand {
	#id = $state<string | null>(null);
	#work = $state(0);

	get id(): string | null {
		return this.#id;
	}

	/** The same number while a reader works on at one briefing, also where that goes on as a copy. */
	get work(): number {
		return this.#work;
	}

	take(id: string | null) {
		if (id !== this.#id) this.#work += 1;
		this.#id = id;
	}

	/** The briefing at hand goes on under another id, and nothing that stands open is closed. */
	goOnAs(id: string) {
		this.#id = id;
	}
}
