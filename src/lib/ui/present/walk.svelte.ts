/** Where a presentation is: which page, and whether the screen is blank. */

import type { Command } from './keys.svelte';

/** Where a window is; a page is counted from 0. */
export interface Place {
	page: number;
	blank: boolean;
}

export class Walk {
	#page = $state(0);
	#blank = $state(false);
	#count = $state(0);
	#moved = $state(false);

	get page(): number {
		return this.#page;
	}

	get blank(): boolean {
		return this.#blank;
	}

	get count(): number {
		return this.#count;
	}

	/** Whether the first page was left since the start. */
	get moved(): boolean {
		return this.#moved;
	}

	get place(): Place {
		return { page: this.#page, blank: this.#blank };
	}

	get atFirst(): boolean {
		return this.#page === 0;
	}

	get atLast(): boolean {
		return this.#page === this.#count - 1;
	}

	/** Begins a walk of so many pages; a page that is not there is the nearest that is. */
	begin(count: number, page: number) {
		this.#count = count;
		this.#page = this.#nearest(page);
	}

	/** Does what was asked; whether anything changed. Any move ends a blank screen. */
	obey(command: Command): boolean {
		if (command === 'blank') return this.follow({ page: this.#page, blank: !this.#blank });
		const page = this.#target(command);
		return page !== null && this.follow({ page, blank: false });
	}

	/** Goes where another window is; whether that is elsewhere. */
	follow({ page, blank }: Place): boolean {
		const nearest = this.#nearest(page);
		if (nearest === this.#page && blank === this.#blank) return false;
		if (nearest !== this.#page) this.#moved = true;
		this.#page = nearest;
		this.#blank = blank;
		return true;
	}

	#target(command: Command): number | null {
		if (typeof command === 'object') return command.page;
		switch (command) {
			case 'next':
				return this.#page + 1;
			case 'previous':
				return this.#page - 1;
			case 'first':
				return 0;
			case 'last':
				return this.#count - 1;
			default:
				return null;
		}
	}

	#nearest(page: number): number {
		return Math.max(0, Math.min(this.#count - 1, page));
	}
}

/** The page that the end of an address names: "#4" is the fourth; the first where it names none. */
export function pageOf(hash: string): number {
	return /^#\d{1,6}$/.test(hash) ? Math.max(0, Number(hash.slice(1)) - 1) : 0;
}
