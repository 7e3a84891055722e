/** Keeps what changes, one after the other, and tells the other windows of it. */

import type { Briefing } from '$lib/briefing/briefing';
import { discard, keep, keptBriefing, type Keeping } from '$lib/briefing/store';
import { openChannel } from '../channel';

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
	#writing: Promise<void> | undefined;
	#channel: BroadcastChannel | undefined;
	#listener: Listener;

	constructor(listener: Listener) {
		this.#listener = listener;
	}

	start() {
		this.#channel = openChannel(CHANNEL);
		if (this.#channel) this.#channel.onmessage = ({ data }) => void this.#heard(String(data));
	}

	/** Which change of a briefing this window knows. */
	know(id: string, revision: number) {
		this.#revisions.set(id, revision);
	}

	/** Keeps a briefing; ends when it is kept, or refused. While one is written, the last of the next is enough. */
	keep(briefing: Briefing): Promise<void> {
		this.#waiting.set(briefing.id, briefing);
		return (this.#writing ??= this.#writeAll());
	}

	async #writeAll() {
		for (const [id, briefing] of this.#waiting) {
			this.#waiting.delete(id);
			await this.#write(briefing);
		}
		this.#writing = undefined;
	}

	async discard(id: string) {
		this.#waiting.delete(id);
		await this.#writing;
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
		// What this window is writing is compared with what is kept, and told then.
		await this.#writing;
		await this.reread(id);
	}

	/** Takes over what is kept now; what cannot be read is not gone, and takes nothing off the screen. */
	async reread(id: string) {
		const kept = await keptBriefing(id).catch(() => undefined);
		if (kept === undefined || (kept && 'reason' in kept)) return;
		if (kept) this.know(id, kept.revision);
		this.#listener.onelsewhere(id, kept?.briefing ?? null);
	}
}
