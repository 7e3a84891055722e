/** Keeps what changes, one after the other, and tells the other windows of it. */

import type { Briefing } from '$lib/briefing/briefing';
import { discard, keep, keptBriefing, type Keeping } from '$lib/briefing/store';

/** So long a pause in typing is the end of a change, in milliseconds. */
const PAUSE = 300;
const CHANNEL = 'ta-hsb-briefings';

interface Listener {
	/** A change was kept, was overtaken by another window, or was refused. */
	onkept(briefing: Briefing, keeping: Keeping): void;
	/** Another window has changed a briefing, or has deleted it (`null`). */
	onelsewhere(id: string, briefing: Briefing | null): void;
}

export class Keeper {
	#revisions = new Map<string, number>();
	#waiting = new Map<string, Briefing>();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#last: Promise<void> = Promise.resolve();
	#channel: BroadcastChannel | undefined;
	#listener: Listener;

	constructor(listener: Listener) {
		this.#listener = listener;
	}

	start() {
		if (typeof BroadcastChannel === 'undefined') return;
		this.#channel = new BroadcastChannel(CHANNEL);
		this.#channel.onmessage = ({ data }) => void this.#heard(String(data));
		addEventListener('pagehide', () => void this.flush());
	}

	/** Which change of a briefing this window knows. */
	know(id: string, revision: number) {
		this.#revisions.set(id, revision);
	}

	/** Keeps a briefing, at once or when a pause shows that the typing is over. */
	keep(briefing: Briefing, { typing = false } = {}) {
		this.#waiting.set(briefing.id, briefing);
		clearTimeout(this.#timer);
		if (typing) this.#timer = setTimeout(() => void this.flush(), PAUSE);
		else void this.flush();
	}

	/** Ends when everything is kept, or refused. */
	flush(): Promise<void> {
		const batch = [...this.#waiting.values()];
		this.#waiting.clear();
		for (const briefing of batch) this.#last = this.#last.then(() => this.#write(briefing));
		return this.#last;
	}

	async discard(id: string) {
		this.#waiting.delete(id);
		await this.#last;
		await discard(id);
		this.#channel?.postMessage(id);
	}

	async #write(briefing: Briefing) {
		const keeping = await keep(briefing, this.#revisions.get(briefing.id) ?? 0);
		if (keeping.type === 'kept') {
			this.know(briefing.id, keeping.revision);
			this.#channel?.postMessage(briefing.id);
		}
		this.#listener.onkept(briefing, keeping);
	}

	async #heard(id: string) {
		// What this window is about to keep is compared when it is kept.
		if (this.#waiting.has(id)) return;
		await this.reread(id);
	}

	/** Takes over what is kept now. */
	async reread(id: string) {
		const kept = await keptBriefing(id).catch(() => null);
		if (kept) this.know(id, kept.revision);
		this.#listener.onelsewhere(id, kept?.briefing ?? null);
	}
}
