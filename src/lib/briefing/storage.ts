/** Keeps a deck in the browser, or says that the browser refuses. */

import { parseDeck, type Deck } from './deck';

const KEY = 'ta-hsb-briefing';

/** The kept deck; empty where there is none or the browser refuses. */
export function keptDeck(): Deck {
	try {
		return parseDeck(localStorage.getItem(KEY));
	} catch {
		return [];
	}
}

/** Keeps the deck. False when the browser refuses: private window, policy, or no room. */
export function keepDeck(deck: Deck): boolean {
	try {
		localStorage.setItem(KEY, JSON.stringify(deck));
		return true;
	} catch {
		return false;
	}
}
