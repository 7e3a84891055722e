/** One short message at a time, shown at the foot of the window and read out politely. */

class Status {
	#text = $state('');
	#timer: ReturnType<typeof setTimeout> | undefined;

	get text(): string {
		return this.#text;
	}

	/** Shows a message until it has surely been read; a repeated message is announced again. */
	say(text: string) {
		clearTimeout(this.#timer);
		this.#text = '';
		setTimeout(() => (this.#text = text), 30);
		this.#timer = setTimeout(() => (this.#text = ''), 6000 + text.length * 60);
	}

	clear() {
		clearTimeout(this.#timer);
		this.#text = '';
	}
}

export const status = new Status();
