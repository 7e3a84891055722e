/** How long somebody has been speaking. */

export class Timer {
	#before = $state(0);
	#since = $state<number | null>(null);
	#now = $state(0);
	/** Whether it has ever run. */
	#begun = false;

	get running(): boolean {
		return this.#since !== null;
	}

	get seconds(): number {
		const current = this.#since === null ? 0 : Math.max(0, this.#now - this.#since);
		return Math.floor((this.#before + current) / 1000);
	}

	/** Looks at the clock. @param now in milliseconds */
	tick(now: number) {
		this.#now = now;
	}

	/** Starts by itself, once: it does not run on where a speaker has stopped it. */
	begin(now: number) {
		if (!this.#begun) this.start(now);
	}

	start(now: number) {
		this.#begun = true;
		this.#since ??= now;
		this.#now = now;
	}

	pause(now: number) {
		if (this.#since !== null) this.#before += now - this.#since;
		this.#since = null;
	}

	reset(now: number) {
		this.#before = 0;
		if (this.#since !== null) this.#since = now;
		this.#now = now;
	}
}
