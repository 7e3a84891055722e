/**
 * Which version answers which window: a window that was open when a new version took over goes on
 * with its own, so that no page is ever put together from two.
 */

import { prefixOf } from '../lib/offline/cache-names';

interface Ledger {
	/** The version that opens pages. */
	current: string;
	/** Windows of earlier versions. */
	earlier: Record<string, string>;
}

export class Versions {
	#own: string;
	#prefix: string;
	#place: string;
	/** A worker is stopped and started as the browser likes, so the ledger is kept. */
	#ledger: Promise<Ledger | undefined> | undefined;

	/** @param own name of the cache of this version */
	constructor(base: string, own: string) {
		this.#own = own;
		this.#prefix = prefixOf(base);
		this.#place = `${base}/versions-of-windows`;
	}

	/** Name of the cache that answers a window. */
	async of(client: string): Promise<string> {
		// What could not be read is asked for again, and costs nobody their answer.
		const ledger = await (this.#ledger ??= this.#read()).catch(() => (this.#ledger = undefined));
		return ledger?.earlier[client] ?? this.#own;
	}

	/** Whether windows are answered from the cache of this version already, which is whole then. */
	async isInUse(): Promise<boolean> {
		const ledger = await this.#read();
		const used = ledger ? [ledger.current, ...Object.values(ledger.earlier)] : [];
		return used.includes(this.#own) && (await caches.has(this.#own));
	}

	/** Takes over: windows that are open keep their version, and what none of them needs goes. */
	async begin(windows: string[]): Promise<void> {
		const before = await this.#read();
		const earlier: Ledger['earlier'] = {};
		for (const id of windows) {
			const version = before?.earlier[id] ?? before?.current;
			if (version && version !== this.#own) earlier[id] = version;
		}
		const ledger = { current: this.#own, earlier };
		this.#ledger = Promise.resolve(ledger);
		await this.#write(ledger);
		const needed = [this.#own, this.#book, ...Object.values(earlier)];
		for (const name of await caches.keys()) {
			if (name.startsWith(this.#prefix) && !needed.includes(name)) await caches.delete(name);
		}
	}

	/** Leaves no trace, where what it tells of was taken away meanwhile. */
	async forget(): Promise<void> {
		await caches.delete(this.#book);
	}

	get #book(): string {
		return `${this.#prefix}windows`;
	}

	async #read(): Promise<Ledger | undefined> {
		const kept = await caches.match(this.#place, { cacheName: this.#book });
		return (await kept?.json()) as Ledger | undefined;
	}

	async #write(ledger: Ledger): Promise<void> {
		const book = await caches.open(this.#book);
		await book.put(this.#place, new Response(JSON.stringify(ledger)));
	}
}
