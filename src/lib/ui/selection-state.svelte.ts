/** The selection as the address has it: read from there, changed by going there. */

import { browser } from '$app/environment';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import {
	DEFAULT_SELECTION,
	formatAddress,
	parseAddress,
	type ParsedAddress
} from '$lib/selection/address';
import type { Selection } from '$lib/selection/selection';

const NOTHING_ASKED: ParsedAddress = { selection: DEFAULT_SELECTION, unknown: [] };

export class SelectionState {
	// The query string does not exist while a page is prerendered, nor in the first frame that must match it.
	#ready = $state(false);
	#query = $derived(browser && this.#ready ? page.url.search : '');
	#parsed = $derived(this.#query === '' ? NOTHING_ASKED : parseAddress(this.#query));

	/** Called once the page runs. */
	start() {
		this.#ready = true;
	}

	get selection(): Selection {
		return this.#parsed.selection;
	}

	/** Whether it is what the page was sent with: the address asks for nothing. */
	get isStart(): boolean {
		return this.#parsed === NOTHING_ASKED;
	}

	get unknown() {
		return this.#parsed.unknown;
	}

	/** Whole address of the selection, without what the page could not use. */
	get address(): string {
		return `${location.origin}${page.url.pathname}${formatAddress(this.selection)}`;
	}

	/** Whole address of another selection. */
	addressOf(selection: Selection): string {
		return `${location.origin}${page.url.pathname}${formatAddress(selection)}`;
	}

	/** Goes to the selection with a change; each change is a step of the Back button. */
	async change(change: Partial<Selection>) {
		await goto(`${page.url.pathname}${formatAddress({ ...this.selection, ...change })}`, {
			keepFocus: true,
			noScroll: true
		});
	}
}
