/** Finds what an address asks to be shown: a kept briefing, a ready-made one, or the figures of a page. */

import { figureSlide, type Briefing } from '$lib/briefing/briefing';
import { readyMade } from '$lib/briefing/ready-made';
import { parseAddress } from '$lib/selection/address';
import { SHOWN_TITLES } from '$lib/wording/present';
import { FRONT_FIGURES } from '../pick-figure';
import { briefings } from './briefings.svelte';
import type { Page } from './page';
import { pagesOf, type Stock } from './pages';
import { stockedFor } from './stocked';

export interface Shown {
	/** The same in every window that shows the same. */
	key: string;
	name: string;
	pages: Page[];
	/** What it is made from; null for the figures of a page, which every window finds. */
	briefing: Briefing | null;
}

/** Why there are no pages: the address names none, or what they are drawn from could not be fetched. */
export type NotShown = 'nothing' | 'not loaded';

/** What `?briefing=`, `?ready=` or `?of=` names, where it has a page to show. */
export async function shown(query: URLSearchParams, stock: Stock): Promise<Shown | NotShown> {
	try {
		const asked = await askedFor(query, stock);
		return asked && asked.pages.length > 0 ? asked : 'nothing';
	} catch {
		return 'not loaded';
	}
}

async function askedFor(query: URLSearchParams, stock: Stock): Promise<Shown | null> {
	const of = query.get('of');
	if (of !== null) {
		const briefing = figuresOf(of);
		const pages = pagesOf(briefing, await stockedFor(briefing, stock));
		// A title and a closing alone show nothing.
		return pages.length > 2 ? { key: of, name: briefing.name, pages, briefing: null } : null;
	}
	const briefing = await found(query);
	return briefing && (await shownBriefing(briefing, stock));
}

/** A briefing that is at hand. @throws Error when a study of it cannot be fetched */
export async function shownBriefing(briefing: Briefing, stock: Stock): Promise<Shown> {
	const pages = pagesOf(briefing, await stockedFor(briefing, stock));
	return { key: briefing.id, name: briefing.name, pages, briefing };
}

async function found(query: URLSearchParams): Promise<Briefing | null> {
	const ready = query.get('ready');
	if (ready !== null) return await readyMade(ready);
	await briefings.load();
	return briefings.byId(query.get('briefing') ?? '');
}

/** The figures of the front page, or of a view of the explorer, as a briefing. */
function figuresOf(address: string): Briefing {
	const figures = address.startsWith('/explore/')
		? [
				parseAddress(address.split('?')[1] ?? '').selection.view === 'timeline'
					? 'timeline'
					: 'compare'
			]
		: FRONT_FIGURES;
	const slides = figures.map((figure) => figureSlide({ figure, address, added: '' }));
	const name = address.startsWith('/explore/') ? SHOWN_TITLES.view : SHOWN_TITLES.findings;
	return { id: '', name, slides };
}
