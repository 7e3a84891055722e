/** The briefings of one window: what is deleted, taken back or changed in another window loses nothing. */

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { IDBFactory } from 'fake-indexeddb';
import type { Briefing } from '$lib/briefing/briefing';
import { withOwnWords } from '$lib/briefing/edit';

/** A window of the browser: it has its own modules, and shares what is kept. */
async function openWindow() {
	vi.resetModules();
	const { briefings } = await import('$lib/ui/briefing/briefings.svelte');
	const { allKept, keep } = await import('$lib/briefing/store');
	await briefings.load();
	const kept = async () => (await allKept()).briefings.map(({ briefing }) => briefing);
	const type = (line: string) => briefings.change((one) => withOwnWords(one, { line }), 'line');
	/** Everything that was begun is kept or told. */
	const settled = () => vi.waitFor(() => expect(briefings.saving).toBe(false));
	return { briefings, keep, kept, type, settled };
}

const lines = (all: Briefing[]) => all.map(({ name, line }) => `${name}: ${line}`).sort();

beforeEach(() => {
	// Each window hears of others by what it keeps alone.
	vi.stubGlobal('BroadcastChannel', undefined);
	globalThis.indexedDB = new IDBFactory();
});

afterEach(() => vi.unstubAllGlobals());

describe('a briefing that is deleted while it is written', () => {
	test('is gone', async () => {
		const { briefings, kept, type, settled } = await openWindow();
		const { id } = briefings.create();
		await settled();
		void type('in May');
		briefings.remove(id);
		await settled();
		await vi.waitFor(async () => expect(await kept()).toEqual([]));
	});

	test('and brought back at once stays kept, as it was', async () => {
		const { briefings, kept, type, settled } = await openWindow();
		const { id } = briefings.create();
		await settled();
		void type('in May');
		const gone = briefings.byId(id)!;
		briefings.remove(id);
		briefings.open(gone);
		await settled();
		// Long enough for what would still delete it.
		await new Promise((done) => setTimeout(done, 50));
		expect(await kept()).toEqual([gone]);
		expect(briefings.all).toEqual([gone]);
	});
});

describe('a briefing that another window has changed meanwhile', () => {
	test('becomes one copy with the last that was typed here, beside the other version', async () => {
		const { briefings, keep, kept, type, settled } = await openWindow();
		const one = briefings.create();
		await settled();
		await keep({ ...one, line: 'theirs' }, 1);
		void type('m');
		void type('mi');
		void type('mine');
		await settled();
		const both = ['My briefing (copy): mine', 'My briefing: theirs'];
		expect(lines(briefings.all)).toEqual(both);
		expect(lines(await kept())).toEqual(both);
		expect(briefings.current!.line).toBe('mine');
		expect(briefings.notice).toContain('Both versions are kept');
	});

	test('goes on as the copy, with the slides that stand open, and is still the same work', async () => {
		const { briefings, keep, type, settled } = await openWindow();
		await briefings.add({ figure: 'forms', address: '/', added: 'Forms' });
		const one = briefings.current!;
		await keep({ ...one, line: 'theirs' }, 2);
		const { work } = briefings;
		await type('mine');
		await settled();
		expect(briefings.current!.id).not.toBe(one.id);
		expect(briefings.current!.slides).toEqual(one.slides);
		expect(briefings.work).toBe(work);
		briefings.choose(one.id);
		expect(briefings.work).not.toBe(work);
	});

	test('becomes a copy with a name that no other copy has', async () => {
		const { briefings, keep, type, settled } = await openWindow();
		const { id } = briefings.create();
		await settled();
		for (const revision of [1, 2]) {
			briefings.choose(id);
			await keep({ ...briefings.byId(id)!, line: `theirs ${revision}` }, revision);
			await type(`mine ${revision}`);
			await settled();
		}
		expect(lines(briefings.all)).toEqual([
			'My briefing (copy 2): mine 2',
			'My briefing (copy): mine 1',
			'My briefing: theirs 2'
		]);
	});

	test('is deleted where it was deleted here, and leaves no copy', async () => {
		const { briefings, keep, kept, type, settled } = await openWindow();
		const one = briefings.create();
		await settled();
		await keep({ ...one, line: 'theirs' }, 1);
		void type('mine');
		briefings.remove(one.id);
		await settled();
		await vi.waitFor(async () => expect(await kept()).toEqual([]));
		expect(briefings.all).toEqual([]);
	});
});
