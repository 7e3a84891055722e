/** One press, one act: what a double click or a key held down would meet has moved into the place of what was meant. */

/** A click that is done once, however often the pointer presses. */
export function once(act: () => void): (event: MouseEvent) => void {
	return ({ detail }) => {
		if (detail <= 1) act();
	};
}

/** For the whole window: a key held down presses a button once, where a browser would go on pressing. */
export function pressOnce(event: KeyboardEvent): void {
	if (event.repeat && event.key === 'Enter' && event.target instanceof HTMLButtonElement)
		event.preventDefault();
}
