/** Keeps briefings in the browser, each under its id, so that two windows can work on two of them. */

import { createStore, del, entries, get, set, update, type UseStore } from 'idb-keyval';
import { answering } from './answering';
import type { Briefing } from './briefing';
import { VERSION, readVersion } from './file';
import type { Unreadable } from './read';

/** A briefing as it is kept; `revision` counts its changes, so that no window overwrites another's. */
export interface KeptBriefing {
	revision: number;
	briefing: Briefing;
}

type Kept = KeptBriefing & { version: number };

/** Something that is kept and cannot be read; it stays where it is. */
export interface KeptUnreadable {
	id: string;
	content: unknown;
	reason: Unreadable['reason'];
}

/** How an attempt to keep a briefing ended. */
export type Keeping =
	{ type: 'kept'; revision: number } | { type: 'changed elsewhere' } | { type: 'refused' };

const CURRENT = 'current';
const PREFIX = 'briefing:';

let opened: UseStore | undefined;

/** Opened late, because a browser may refuse it. */
function store(): UseStore {
	return (opened ??= answering(createStore('ta-hsb-findings-explorer', 'briefings')));
}

/**
 * Everything that is kept.
 *
 * @throws when the browser refuses
 */
export async function allKept(): Promise<{
	current: string | null;
	briefings: KeptBriefing[];
	unreadable: KeptUnreadable[];
}> {
	const briefings: KeptBriefing[] = [];
	const unreadable: KeptUnreadable[] = [];
	let current: string | null = null;
	for (const [key, value] of await entries<string, unknown>(store())) {
		if (key === CURRENT && typeof value === 'string') current = value;
		if (!key.startsWith(PREFIX)) continue;
		const id = key.slice(PREFIX.length);
		const read = readKept(value);
		if ('reason' in read) unreadable.push({ id, content: value, reason: read.reason });
		else briefings.push(read);
	}
	return { current, briefings, unreadable };
}

/** One kept briefing, or why it cannot be read; null where there is none. @throws when the browser refuses */
export async function keptBriefing(id: string): Promise<KeptBriefing | Unreadable | null> {
	const value = await get<unknown>(PREFIX + id, store());
	return value === undefined ? null : readKept(value);
}

function readKept(value: unknown): KeptBriefing | Unreadable {
	const { revision, version, briefing } = (value ?? {}) as Partial<Kept>;
	const read = readVersion(version, briefing);
	return 'reason' in read ? read : { revision: Number(revision) || 0, briefing: read };
}

/**
 * Keeps a briefing.
 *
 * @param revision the one that this window knows; 0 for a new briefing
 */
export async function keep(briefing: Briefing, revision: number): Promise<Keeping> {
	try {
		let overtaken = false;
		await update<Kept>(
			PREFIX + briefing.id,
			(old) => {
				overtaken = (old?.revision ?? 0) > revision;
				return overtaken ? old! : { version: VERSION, revision: revision + 1, briefing };
			},
			store()
		);
		return overtaken ? { type: 'changed elsewhere' } : { type: 'kept', revision: revision + 1 };
	} catch {
		return { type: 'refused' };
	}
}

/** Remembers which briefing figures are added to; not being able to is no loss worth a word. */
export async function keepCurrent(id: string): Promise<void> {
	await attempt(() => set(CURRENT, id, store()));
}

/** Forgets a briefing, or something unreadable. */
export async function discard(id: string): Promise<void> {
	await attempt(() => del(PREFIX + id, store()));
}

async function attempt(action: () => Promise<void>): Promise<void> {
	try {
		await action();
	} catch {
		// Told when a briefing is kept.
	}
}
