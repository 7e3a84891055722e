/** Whether single letters and digits act, which speech input may type by mistake; kept in the browser. */

const NAME = 'ta-hsb-letter-keys';

/** On, unless it was switched off in this browser. */
export function letterKeys(): boolean {
	try {
		return localStorage.getItem(NAME) !== 'off';
	} catch {
		return true;
	}
}

/** Remembers the choice, where the browser lets us. */
export function keepLetterKeys(on: boolean) {
	try {
		localStorage.setItem(NAME, on ? 'on' : 'off');
	} catch {
		// It holds for this window then.
	}
}
