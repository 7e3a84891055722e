/** Finds what an address asks to be shown: a kept briefing, a ready-made one, or the figures of a page. */

import { figureSlide, type Briefing } from '$lib/briefing/briefing';
import { isInside } from '$lib/briefing/inside';
import { readyMade } from '$lib/briefing/ready-made';
import { formatAddress, parseAddress } from '$lib/selection/address';
import { besideSelection } from '$lib/selection/beside';
import { SHOWN_TITLES } from '$lib/wording/present';
import { FRONT_FIGURES, type Picked } from '../pick-figure';
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

/**
 * Why there are no pages: the address names none, what they are drawn from could not be fetched, or a
 * fault of the explorer stopped the drawing.
 */
export type NotShown = 'nothing' | 'not loaded' | 'not drawn';

/** A briefing, or the page whose figures it is made of. */
interface Asked {
	briefing: Briefing;
	of: string | null;
}

/** What `?briefing=`, `?ready=` or `?of=` names, where it has a page to show. */
export async function shown(query: URLSearchParams, stock: Stock): Promise<Shown | NotShown> {
	const asked = await askedFor(query).catch(() => 'not loaded' as const);
	if (asked === 'not loaded') return asked;
	return asked ? await drawn(asked, stock) : 'nothing';
}

/** A briefing that is at hand. */
export function shownBriefing(briefing: Briefing, stock: Stock): Promise<Shown | NotShown> {
	return drawn({ briefing, of: null }, stock);
}

async function drawn({ briefing, of }: Asked, stock: Stock): Promise<Shown | NotShown> {
	const full = await stockedFor(briefing, stock).catch(() => null);
	if (!full) return 'not loaded';
	try {
		const pages = pagesOf(briefing, full);
		const { name } = briefing;
		if (of === null) return { key: briefing.id, name, pages, briefing };
		// A title and a closing alone show nothing.
		return pages.length > 2 ? { key: of, name, pages, briefing: null } : 'nothing';
	} catch (fault) {
		// No network mends it, and who is told of it needs to see where it is.
		reportError(fault);
		return 'not drawn';
	}
}

/** @throws Error when a ready-made briefing cannot be fetched */
async function askedFor(query: URLSearchParams): Promise<Asked | null> {
	const of = query.get('of');
	if (of !== null) return isInside(of) ? { briefing: figuresOf(of), of } : null;
	const briefing = await found(query);
	return briefing && { briefing, of: null };
}

async function found(query: URLSearchParams): Promise<Briefing | null> {
	const ready = query.get('ready');
	if (ready !== null) return await readyMade(ready);
	await briefings.load();
	return briefings.byId(query.get('briefing') ?? '');
}

/** The figures of the front page, or of a view of the explorer, as a briefing. */
function figuresOf(address: string): Briefing {
	const explored = address.startsWith('/explore/');
	const picked = explored
		? exploredFigures(address)
		: FRONT_FIGURES.map((figure) => ({ figure, address }));
	const name = explored ? SHOWN_TITLES.view : SHOWN_TITLES.findings;
	return { id: '', name, slides: picked.map((one) => figureSlide({ ...one, added: '' })) };
}

/** What is explored, and what stands beside it. */
function exploredFigures(address: string): Picked[] {
	const { selection } = parseAddress(address.split('?')[1] ?? '');
	const figure = selection.view === 'timeline' ? 'timeline' : 'compare';
	const second = besideSelection(selection);
	const addresses = [address, ...(second ? [`/explore/${formatAddress(second)}`] : [])];
	return addresses.map((one) => ({ figure, address: one }));
}
