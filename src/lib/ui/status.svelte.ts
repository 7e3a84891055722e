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
		this.#endAfter(text);
	}

	/** The message stays while somebody is at it. */
	hold() {
		clearTimeout(this.#ended);
	}

	/** Nobody is at it any more: it may be read once more before it goes. */
	release() {
		clearTimeout(this.#ended);
		if (this.#text) this.#endAfter(this.#text);
	}

	clear() {
		clearTimeout(this.#shown);
		clearTimeout(this.#ended);
		this.#text = '';
	}

	#endAfter({ length }: string) {
		this.#ended = setTimeout(() => (this.#text = ''), 6000 + length * 60);
	}
}

export const status = new Status();
