/** A switch is as it was left, in this window, the next one and a browser that remembers nothing. */

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rememberedSwitch } from '$lib/ui/remembered-switch';

/** What a browser remembers. */
let kept: Map<string, string>;

beforeEach(() => {
	kept = new Map();
	vi.stubGlobal('localStorage', {
		getItem: (name: string) => kept.get(name) ?? null,
		setItem: (name: string, value: string) => void kept.set(name, value),
		removeItem: (name: string) => void kept.delete(name)
	});
});
afterEach(() => vi.unstubAllGlobals());

test('it is on until it is switched off, and on again leaves nothing behind', () => {
	expect(rememberedSwitch('a').isOn()).toBe(true);
	rememberedSwitch('a').remember(false);
	expect(rememberedSwitch('a').isOn()).toBe(false);
	expect(rememberedSwitch('b').isOn()).toBe(true);
	rememberedSwitch('a').remember(true);
	expect(rememberedSwitch('a').isOn()).toBe(true);
	expect(kept.size).toBe(0);
});

test('an older version has remembered “on” by its name', () => {
	kept.set('a', 'on');
	expect(rememberedSwitch('a').isOn()).toBe(true);
});

test('it is on where the browser refuses to remember', () => {
	vi.stubGlobal('localStorage', {});
	expect(() => rememberedSwitch('a').remember(false)).not.toThrow();
	expect(rememberedSwitch('a').isOn()).toBe(true);
});

test('it hears of its own change in another window, and of a browser that is cleared', () => {
	const window = new EventTarget();
	vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
	const heard = vi.fn();
	rememberedSwitch('a').onChosenElsewhere(heard);
	for (const key of ['a', 'b', null]) {
		window.dispatchEvent(Object.assign(new Event('storage'), { key }));
	}
	expect(heard).toHaveBeenCalledTimes(2);
});
