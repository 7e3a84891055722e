import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { UseStore } from 'idb-keyval';
import { PATIENCE, answering } from '$lib/briefing/answering';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A store that opens when it is told to. */
function closedStore() {
	let open!: () => void;
	const opening = new Promise<void>((done) => (open = done));
	const objects = {} as IDBObjectStore;
	const store: UseStore = (_mode, callback) => opening.then(() => callback(objects));
	return { store: answering(store), open };
}

test('a store that opens is used as it is', async () => {
	const { store, open } = closedStore();
	open();
	expect(await store('readonly', () => 'found')).toBe('found');
	expect(vi.getTimerCount()).toBe(0);
});

test('a store that never opens refuses, the second time at once', async () => {
	const { store } = closedStore();
	const first = expect(store('readwrite', () => 'kept')).rejects.toThrow('did not open');
	await vi.advanceTimersByTimeAsync(PATIENCE);
	await first;
	const second = expect(store('readwrite', () => 'kept')).rejects.toThrow('did not open');
	await vi.advanceTimersByTimeAsync(0);
	await second;
});

test('a store that opens too late keeps nothing that it refused, and is used from then on', async () => {
	const { store, open } = closedStore();
	const write = vi.fn(() => 'kept');
	const refused = expect(store('readwrite', write)).rejects.toThrow('did not open');
	await vi.advanceTimersByTimeAsync(PATIENCE);
	await refused;
	open();
	await vi.advanceTimersByTimeAsync(0);
	expect(write).not.toHaveBeenCalled();
	expect(await store('readwrite', write)).toBe('kept');
});
