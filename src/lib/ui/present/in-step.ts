/**
 * Keeps the windows that show the same briefing at the same page, through a channel of the browser.
 * A speaker's window follows the show and other speakers; a show follows speakers, and no other
 * show: one that is begun a second time does not take the first one back.
 */

import { openChannel } from '../channel';
import type { Place } from './walk.svelte';

export type Role = 'show' | 'speaker';

type Message =
	| ({ type: 'at'; from: Role } & Place)
	| { type: 'asks'; from: Role }
	| { type: 'gone'; from: Role }
	| { type: 'briefing'; from: Role; briefing: unknown };

interface Listener {
	/** Where this window is; null while it is nowhere. */
	place(): Place | null;
	/** Another window has moved, or has said where it is. */
	onplace(place: Place): void;
	/** A window of the other role is open, or has closed. */
	onother?(open: boolean): void;
	/** The briefing that the show shows; what is in it was not looked at. Ends when it stands here too. */
	onbriefing?(briefing: unknown): Promise<void>;
	/** What a speaker's window shows, whatever it finds kept: a briefing may have changed since it was opened. */
	briefing?(): unknown;
}

const NAME = 'ta-hsb-show';

export class InStep {
	#channel: BroadcastChannel | undefined;
	/** What was heard before: a place is in the briefing that was handed over before it. */
	#heard: Promise<void> = Promise.resolve();

	/** @param key the same in every window that shows the same */
	constructor(
		key: string,
		private readonly role: Role,
		private readonly listener: Listener
	) {
		this.#channel = openChannel(`${NAME} ${key}`);
		if (!this.#channel) return;
		this.#channel.onmessage = ({ data }) => {
			const hear = () => this.#hear(data);
			this.#heard = this.#heard.then(hear, hear);
		};
		if (role === 'show') this.handOver();
		else this.ask();
	}

	/** Says where this window is now. */
	tell() {
		const place = this.listener.place();
		if (place) this.#send({ type: 'at', from: this.role, ...place });
	}

	/** Gives the speakers what is shown here, and says where. */
	handOver() {
		const briefing = this.listener.briefing?.();
		if (briefing) this.#send({ type: 'briefing', from: this.role, briefing });
		this.tell();
	}

	/** Asks where the show is. */
	ask() {
		this.#send({ type: 'asks', from: this.role });
	}

	/** Says goodbye; the browser may bring this window back. */
	leave() {
		this.#send({ type: 'gone', from: this.role });
	}

	/** Says goodbye; nothing is heard after it. */
	close() {
		this.leave();
		this.#channel?.close();
		this.#channel = undefined;
	}

	#send(message: Message) {
		this.#channel?.postMessage(message);
	}

	async #hear(data: unknown) {
		const message = this.#channel && readMessage(data);
		if (!message) return;
		if (message.from !== this.role) this.listener.onother?.(message.type !== 'gone');
		if (message.type === 'at') {
			const otherShow = message.from === 'show' && this.role === 'show';
			if (!otherShow) this.listener.onplace(message);
		} else if (message.type === 'briefing') await this.listener.onbriefing?.(message.briefing);
		else if (message.type === 'asks' && this.role === 'show') this.handOver();
	}
}

/** A message of ours; null for anything else. */
function readMessage(data: unknown): Message | null {
	if (typeof data !== 'object' || data === null) return null;
	const { type, from, page, blank } = data as Record<string, unknown>;
	if (from !== 'show' && from !== 'speaker') return null;
	if (type === 'asks' || type === 'gone') return { type, from };
	if (type === 'briefing')
		return { type, from, briefing: (data as { briefing: unknown }).briefing };
	const known = Number.isSafeInteger(page) && Number(page) >= 0 && typeof blank === 'boolean';
	return type === 'at' && known ? { type, from, page: Number(page), blank } : null;
}
