import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { IDBFactory } from 'fake-indexeddb';
import { createStore, set } from 'idb-keyval';
import type { Briefing } from '$lib/briefing/briefing';

const briefing = (name: string, id = 'a'): Briefing => ({ id, name, slides: [] });

/** A window of the browser: it has its own modules, and shares what is kept. */
async function openWindow() {
	vi.resetModules();
	return await import('$lib/briefing/store');
}

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.restoreAllMocks());

describe('the store', () => {
	test('keeps briefings over a visit, and which is current', async () => {
		const first = await openWindow();
		expect(await first.keep(briefing('One'), 0)).toEqual({ type: 'kept', revision: 1 });
		expect(await first.keep(briefing('Two', 'b'), 0)).toEqual({ type: 'kept', revision: 1 });
		await first.keepCurrent('b');
		const later = await openWindow();
		const { current, briefings, unreadable } = await later.allKept();
		expect(current).toBe('b');
		expect(briefings.map((one) => one.briefing.name)).toEqual(['One', 'Two']);
		expect(unreadable).toEqual([]);
	});

	test('refuses to write over what another window has changed', async () => {
		const here = await openWindow();
		const there = await openWindow();
		await here.keep(briefing('One'), 0);
		expect(await there.keep(briefing('Theirs'), 1)).toEqual({ type: 'kept', revision: 2 });
		expect(await here.keep(briefing('Mine'), 1)).toEqual({ type: 'changed elsewhere' });
		expect(await here.keptBriefing('a')).toMatchObject({ briefing: { name: 'Theirs' } });
	});

	test('says so when the browser has no room or no storage', async () => {
		const store = await openWindow();
		await store.keep(briefing('One'), 0);
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('No room', 'QuotaExceededError');
		});
		expect(await store.keep(briefing('Two'), 1)).toEqual({ type: 'refused' });
		await expect(store.keepCurrent('a')).resolves.toBeUndefined();
		vi.restoreAllMocks();
		expect(await store.keptBriefing('a')).toMatchObject({ briefing: { name: 'One' } });
	});

	test('leaves what it cannot read where it is, and gives the rest', async () => {
		const outside = createStore('ta-hsb-findings-explorer', 'briefings');
		await set('briefing:new', { version: 99, revision: 1, briefing: {} }, outside);
		await set('briefing:odd', 'text', outside);
		await set('other', 1, outside);
		const store = await openWindow();
		await store.keep(briefing('One'), 0);
		const { briefings, unreadable } = await store.allKept();
		expect(briefings).toHaveLength(1);
		expect(unreadable.map(({ id, reason }) => `${id} ${reason}`)).toEqual([
			'new newer',
			'odd broken'
		]);
		expect(await store.keptBriefing('odd')).toHaveProperty('reason', 'broken');
		expect(await store.keptBriefing('none')).toBeNull();
		await store.discard('odd');
		expect((await store.allKept()).unreadable).toHaveLength(1);
	});
});
