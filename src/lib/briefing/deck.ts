/** A briefing: figures that a reader picked, in the order in which they will be shown. */

/** One picked figure: which one, and the view that it was picked from. */
export interface Pick {
	figure: string;
	/** Path and query of the page, such as "/explore/?group=ta-only". */
	address: string;
	/** Kept so that the list can be read without drawing it. */
	title: string;
}

export type Deck = readonly Pick[];

/** Whether two picks are the same figure of the same view. */
export function samePick(a: Pick, b: Pick): boolean {
	return a.figure === b.figure && a.address === b.address;
}

/** The deck with a pick at its end; a pick that is in it already stays where it is. */
export function withPick(deck: Deck, pick: Pick): Deck {
	return deck.some((one) => samePick(one, pick)) ? deck : [...deck, pick];
}

/** The deck without the pick at `index`. */
export function withoutPick(deck: Deck, index: number): Deck {
	return deck.filter((_, position) => position !== index);
}

/** The deck with the pick at `index` moved by `step` places, as far as there is room. */
export function movedPick(deck: Deck, index: number, step: number): Deck {
	const target = Math.max(0, Math.min(deck.length - 1, index + step));
	const pick = deck[index];
	if (!pick || target === index) return deck;
	const rest = withoutPick(deck, index);
	return [...rest.slice(0, target), pick, ...rest.slice(target)];
}

/** Reads a kept deck; whatever is not a pick is left out. */
export function parseDeck(text: string | null): Deck {
	try {
		const value: unknown = JSON.parse(text ?? '[]');
		return Array.isArray(value) ? value.filter(isPick) : [];
	} catch {
		return [];
	}
}

function isPick(value: unknown): value is Pick {
	const pick = value as Pick;
	return (
		typeof value === 'object' &&
		value !== null &&
		[pick.figure, pick.address, pick.title].every((part) => typeof part === 'string') &&
		// Two slashes would name another site.
		/^\/(?![/\\])/.test(pick.address)
	);
}
