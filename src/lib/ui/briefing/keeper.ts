/** Keeps what changes, one after the other, and tells the other windows of it. */

import type { Briefing } from '$lib/briefing/briefing';
import { discard, keep, keptBriefing, type Keeping } from '$lib/briefing/store';
import { openChannel } from '../channel';

type Found = Awaited<ReturnType<typeof keptBriefing>> | undefined;

const CHANNEL = 'ta-hsb-briefings';

interface Listener {
	/** A change was kept, was overtaken by another window whose version was told before, or was refused. */
	onkept(briefing: Briefing, keeping: Keeping): void;
	/** Another window has changed a briefing, or has deleted it (`null`). */
	onelsewhere(id: string, briefing: Briefing | null): void;
}

export class Keeper {
	#revisions = new Map<string, number>();
	/** What is to be kept of each briefing, or that it is to be deleted (`null`): the last word on it counts. */
	#waiting = new Map<string, Briefing | null>();
	#writing: Promise<void> | undefined;
	#channel: BroadcastChannel | undefined;
	#listener: Listener;

	constructor(listener: Listener) {
		this.#listener = listener;
	}

	/** Ends when everything is kept, or refused. */
	async settled() {
		await this.#writing;
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
		return this.#put(briefing.id, briefing);
	}

	/** Deletes a briefing, unless it is to be kept again by then. */
	discard(id: string): Promise<void> {
		return this.#put(id, null);
	}

	#put(id: string, last: Briefing | null): Promise<void> {
		this.#waiting.set(id, last);
		return (this.#writing ??= this.#writeAll());
	}

	async #writeAll() {
		for (const [id, last] of this.#waiting) {
			this.#waiting.delete(id);
			await (last ? this.#write(last) : this.#delete(id));
		}
		this.#writing = undefined;
	}

	async #delete(id: string) {
		await discard(id);
		this.#channel?.postMessage(id);
	}

	async #write(briefing: Briefing) {
		const { id } = briefing;
		const keeping = await keep(briefing, this.#revisions.get(id) ?? 0);
		if (keeping.type === 'changed elsewhere') return await this.#overtaken(briefing, keeping);
		if (keeping.type === 'kept') {
			this.know(id, keeping.revision);
			this.#channel?.postMessage(id);
		}
		this.#listener.onkept(briefing, keeping);
	}

	/** What still waits for a briefing that another window has changed is this window's last version of it. */
	async #overtaken(briefing: Briefing, keeping: Keeping) {
		// Both versions are told in one go: a field must not show the other one in between.
		this.#tell(briefing.id, await this.#found(briefing.id));
		const last = this.#waiting.get(briefing.id);
		// Which version a reader has deleted makes no difference.
		if (last === null) return;
		this.#waiting.delete(briefing.id);
		this.#listener.onkept(last ?? briefing, keeping);
	}

	async #heard(id: string) {
		// What this window is writing is compared with what is kept, and told then.
		await this.#writing;
		await this.reread(id);
	}

	/** Takes over what is kept now; what cannot be read is not gone, and takes nothing off the screen. */
	async reread(id: string) {
		this.#tell(id, await this.#found(id));
	}

	/** What is kept now; `undefined` where the browser does not let it be looked for. */
	#found(id: string): Promise<Found> {
		return keptBriefing(id).catch(() => undefined);
	}

	#tell(id: string, kept: Found) {
		if (kept === undefined || (kept && 'reason' in kept)) return;
		// What was deleted here meanwhile does not come back.
		if (this.#waiting.get(id) === null) return;
		if (kept) this.know(id, kept.revision);
		this.#listener.onelsewhere(id, kept?.briefing ?? null);
	}
}
