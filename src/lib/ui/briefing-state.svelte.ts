/** The reader's briefing, shared by the figures that add to it and the pages that show it. */

import { browser } from '$app/environment';
import { movedPick, withPick, withoutPick, type Deck, type Pick } from '$lib/briefing/deck';
import { keepDeck, keptDeck } from '$lib/briefing/storage';

class BriefingState {
	#deck = $state.raw<Deck>([]);
	/** False once the browser has refused to keep the deck. */
	#kept = $state(true);

	/** Reads what was kept; called once the page runs, so that the prerendered page fits. */
	load() {
		if (browser && this.#deck.length === 0) this.#deck = keptDeck();
	}

	get deck(): Deck {
		return this.#deck;
	}

	get kept(): boolean {
		return this.#kept;
	}

	/** Adds a pick; false when it is in the deck already. */
	add(pick: Pick): boolean {
		const next = withPick(this.#deck, pick);
		if (next === this.#deck) return false;
		this.#change(next);
		return true;
	}

	remove(index: number) {
		this.#change(withoutPick(this.#deck, index));
	}

	move(index: number, step: number) {
		this.#change(movedPick(this.#deck, index, step));
	}

	#change(deck: Deck) {
		this.#deck = deck;
		this.#kept = keepDeck(deck);
	}
}

export const briefing = new BriefingState();
