/** The full screen of a presentation: a courtesy, because a slide fills its window anyway. */

/** A browser may take the full screen away for so long after it was asked for a new window, in milliseconds. */
const OPENING = 3000;

export class FullScreen {
	#on = $state(false);
	/** Whether the browser may leave the full screen without ending the presentation. */
	#mayLeave = false;

	get on(): boolean {
		return this.#on;
	}

	/** Looks at what the browser did; whether the reader has ended the presentation with it. */
	looked(): boolean {
		const now = Boolean(document.fullscreenElement);
		const left = this.#on && !now && !this.#mayLeave;
		this.#on = now;
		return left;
	}

	async toggle() {
		try {
			if (document.fullscreenElement) {
				this.#on = false;
				await document.exitFullscreen();
			} else await document.documentElement.requestFullscreen();
		} catch {
			// Refused, which changes nothing.
		}
	}

	/** A new window is opened next to the presentation. */
	opening() {
		this.#mayLeave = true;
		setTimeout(() => (this.#mayLeave = false), OPENING);
	}

	/** Gives the screen back. */
	leave() {
		if (document.fullscreenElement) void document.exitFullscreen();
	}
}
