/** A switch that is on until a reader switches it off; remembered in the browser, because it is about this browser. */

export interface RememberedSwitch {
	isOn(): boolean;
	/** Remembers the choice, where the browser lets us; else it holds for this window. */
	remember(on: boolean): void;
	/** Hears of a choice that was made in another window. */
	onChosenElsewhere(listener: () => void): void;
}

/** @param name under which it is remembered */
export function rememberedSwitch(name: string): RememberedSwitch {
	return {
		isOn() {
			try {
				return localStorage.getItem(name) !== 'off';
			} catch {
				return true;
			}
		},
		remember(on) {
			try {
				if (on) localStorage.removeItem(name);
				else localStorage.setItem(name, 'off');
			} catch {
				// Some browsers remember nothing.
			}
		},
		onChosenElsewhere(listener) {
			addEventListener('storage', ({ key }) => {
				// Without a key, all of the site's data were cleared.
				if (key === name || key === null) listener();
			});
		}
	};
}
