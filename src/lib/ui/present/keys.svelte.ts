/** What the keys of a keyboard or of a clicker ask of a presentation. */

/** A page is counted from 0. */
export type Command =
	'next' | 'previous' | 'first' | 'last' | 'blank' | 'end' | 'typing' | { page: number };

/** What is looked at in a key that is pressed. */
export type Pressed = Pick<
	KeyboardEvent,
	'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'repeat' | 'isComposing' | 'target'
>;

const KEYS: Record<string, Command> = {
	ArrowRight: 'next',
	ArrowDown: 'next',
	PageDown: 'next',
	' ': 'next',
	ArrowLeft: 'previous',
	ArrowUp: 'previous',
	PageUp: 'previous',
	Home: 'first',
	End: 'last',
	Escape: 'end'
};

const BLANK = ['b', 'B', '.'];
const MOST_DIGITS = 3;

/** Reads one key after the other; digits add up to a number, and Enter goes there. */
export class KeyReader {
	#typed = $state('');

	/** The digits so far. */
	get typed(): string {
		return this.#typed;
	}

	/** Forgets the digits. */
	clear() {
		this.#typed = '';
	}

	/** What a key asks for; null for one that is none of ours. @param letters whether letters, signs and digits count */
	read(event: Pressed, letters: boolean): Command | null {
		if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
		if (writes(event.target)) return null;
		const { key } = event;
		if (letters && /^\d$/.test(key)) {
			this.#typed = (this.#typed + key).slice(-MOST_DIGITS);
			return 'typing';
		}
		if (letters && key === 'Enter' && this.#typed) {
			const page = Number(this.#typed) - 1;
			this.clear();
			return { page };
		}
		// Shift by itself is on the way to another key.
		if (key !== 'Shift') this.clear();
		if (key === ' ' && presses(event.target)) return null;
		if (key === ' ' && event.shiftKey) return 'previous';
		if (letters && BLANK.includes(key)) return event.repeat ? null : 'blank';
		return Object.hasOwn(KEYS, key) ? KEYS[key]! : null;
	}
}

/** Whether an element takes what is typed. */
function writes(target: EventTarget | null): boolean {
	return (
		target instanceof Element &&
		target.closest('input, textarea, select, [contenteditable]') !== null
	);
}

/** Whether the space bar presses an element. */
function presses(target: EventTarget | null): boolean {
	return target instanceof Element && target.closest('button, a, summary') !== null;
}
