import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { IDBFactory } from 'fake-indexeddb';
import { createStore, set } from 'idb-keyval';
import type { Briefing } from '$lib/briefing/briefing';

const BRIEFING: Briefing = { id: 'a', name: 'One', slides: [] };

/** A window of the browser, and what it hears of the briefing of another. */
async function openWindow() {
	vi.resetModules();
	const { Keeper } = await import('$lib/ui/briefing/keeper');
	const heard: [string, Briefing | null][] = [];
	const keeper = new Keeper({
		onkept: () => undefined,
		onelsewhere: (id, briefing) => heard.push([id, briefing])
	});
	return { keeper, heard };
}

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.restoreAllMocks());

test('a window that is overtaken hears of both versions in one go', async () => {
	vi.resetModules();
	const { Keeper } = await import('$lib/ui/briefing/keeper');
	const { keep } = await import('$lib/briefing/store');
	const heard: string[] = [];
	const keeper = new Keeper({
		onkept: ({ name }, { type }) => heard.push(`${name}: ${type}`),
		onelsewhere: (_, briefing) => {
			heard.push(briefing!.name);
			// A page draws what it has heard in the next moment.
			queueMicrotask(() => heard.push('drawn'));
		}
	});
	await keep({ ...BRIEFING, name: 'Theirs' }, 0);
	await keeper.keep({ ...BRIEFING, name: 'Mine' });
	expect(heard).toEqual(['Theirs', 'Mine: changed elsewhere', 'drawn']);
});

describe('a window that hears of a change in another', () => {
	test('takes over what is kept', async () => {
		const { keeper, heard } = await openWindow();
		await keeper.keep(BRIEFING);
		await keeper.reread('a');
		expect(heard).toEqual([['a', BRIEFING]]);
	});

	test('drops what is gone', async () => {
		const { keeper, heard } = await openWindow();
		await keeper.keep(BRIEFING);
		await keeper.discard('a');
		await keeper.reread('a');
		expect(heard).toEqual([['a', null]]);
	});

	test('drops nothing that is kept and cannot be read', async () => {
		const { keeper, heard } = await openWindow();
		const store = createStore('ta-hsb-findings-explorer', 'briefings');
		await set('briefing:a', { version: 99, revision: 2, briefing: BRIEFING }, store);
		await keeper.reread('a');
		expect(heard).toEqual([]);
	});

	test('drops nothing where the browser does not let it look', async () => {
		const { keeper, heard } = await openWindow();
		await keeper.keep(BRIEFING);
		vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
			throw new DOMException('refused', 'UnknownError');
		});
		await keeper.reread('a');
		expect(heard).toEqual([]);
	});
});
