/** One short message at a time, shown at the foot of the window and read out politely. */

/** Something that a reader may do about a message. */
export interface StatusAction {
	label: string;
	/** Does it, and says how that went. */
	run(): string;
}

class Status {
	#text = $state('');
	#action = $state.raw<StatusAction | null>(null);
	#shown: ReturnType<typeof setTimeout> | undefined;
	#ended: ReturnType<typeof setTimeout> | undefined;

	get text(): string {
		return this.#text;
	}

	get action(): StatusAction | null {
		return this.#action;
	}

	/** Shows a message until it has surely been read; a repeated message is announced again. */
	say(text: string, action: StatusAction | null = null) {
		this.clear();
		this.#action = action;
		this.#shown = setTimeout(() => (this.#text = text), 30);
		this.#ended = setTimeout(() => (this.#text = ''), 6000 + text.length * 60);
	}

	clear() {
		clearTimeout(this.#shown);
		clearTimeout(this.#ended);
		this.#text = '';
	}
}

export const status = new Status();
