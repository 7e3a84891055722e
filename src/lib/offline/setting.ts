/** Whether the reader lets the explorer be kept; remembered in the browser, because it is about this browser. */

const NAME = 'ta-hsb-offline';

/** On, unless it was switched off in this browser. */
export function mayKeep(): boolean {
	try {
		return localStorage.getItem(NAME) !== 'off';
	} catch {
		return true;
	}
}

/** Hears of a choice that was made in another window. */
export function onChosenElsewhere(listener: () => void) {
	addEventListener('storage', ({ key }) => {
		// Without a key, all of the site's data were cleared.
		if (key === NAME || key === null) listener();
	});
}

/** Remembers the choice, where the browser lets us. */
export function rememberKeeping(on: boolean) {
	try {
		if (on) localStorage.removeItem(NAME);
		else localStorage.setItem(NAME, 'off');
	} catch {
		// A browser that remembers nothing keeps no explorer either.
	}
}
