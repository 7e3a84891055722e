/** Whether the page answers yet: a control that is drawn before its script runs would swallow a click. */

class Ready {
	#now = $state(false);

	get now(): boolean {
		return this.#now;
	}

	/** Called once, when the whole page has come alive. */
	start() {
		this.#now = true;
	}
}

export const ready = new Ready();
