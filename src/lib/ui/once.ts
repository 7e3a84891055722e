/** A click that is done once: the second one of a double click would meet what has moved into its place. */

export function once(act: () => void): (event: MouseEvent) => void {
	return ({ detail }) => {
		if (detail <= 1) act();
	};
}
