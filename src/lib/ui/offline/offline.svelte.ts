/** Whether the explorer is kept in this browser, and whether a new version waits. */

import { base } from '$app/paths';
import { dev } from '$app/environment';
import { forgetExplorer, keepExplorer, type Keeping } from '$lib/offline/worker';
import { rememberedSwitch } from '../remembered-switch';

/** Whether the reader lets the explorer be kept. A browser that does not remember it keeps no explorer either. */
const allowed = rememberedSwitch('ta-hsb-offline');

class Offline {
	#state = $state<Keeping | 'off' | 'unknown'>('unknown');
	#takeOver = $state.raw<(() => Promise<void>) | null>(null);

	#forgetting: Promise<void> = Promise.resolve();

	get state(): Keeping | 'off' | 'unknown' {
		return this.#state;
	}

	/** Whether a new version is kept and waits for the reader. */
	get isNewReady(): boolean {
		return this.#takeOver !== null;
	}

	/** Begins once the page itself is all there, so that it is not slower for it. */
	start() {
		if (dev) return;
		allowed.onChosenElsewhere(() => this.#follow());
		if (!allowed.isOn()) this.#state = 'off';
		else if (document.readyState === 'complete') this.#keep();
		else addEventListener('load', () => this.#keep(), { once: true });
	}

	/** Reloads the page as the new version has it. */
	async useNew() {
		await this.#takeOver?.();
		location.reload();
	}

	later() {
		this.#takeOver = null;
	}

	async switchOn() {
		allowed.remember(true);
		// What is still being taken away would take what is kept anew along.
		await this.#forgetting.catch(() => undefined);
		if (allowed.isOn()) this.#keep();
	}

	/** @throws when the browser does not let the page remove what is kept */
	async switchOff() {
		allowed.remember(false);
		this.#state = 'off';
		this.#takeOver = null;
		this.#forgetting = forgetExplorer(base);
		await this.#forgetting;
	}

	/** As another window has it. */
	#follow() {
		if (allowed.isOn()) return this.#state === 'off' ? this.#keep() : undefined;
		this.#state = 'off';
		this.#takeOver = null;
	}

	#keep() {
		void keepExplorer(base, {
			onkeeping: (state) => {
				if (this.#state !== 'off' || allowed.isOn()) this.#state = state;
			},
			isWanted: () => this.#state !== 'off',
			onnew: (takeOver) => (this.#takeOver = takeOver)
		});
	}
}

export const offline = new Offline();
