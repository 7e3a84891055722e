/** Loads the studies that a briefing draws from, beside the main one. */

import type { Briefing } from '$lib/briefing/briefing';
import { MAIN_STUDY } from '$lib/data/main-study';
import { parseAddress } from '$lib/selection/address';
import type { Stock } from './pages';

/** Ids of the studies of its figures, without the main one. */
export function otherStudies({ slides }: Briefing): string[] {
	const ids = slides.flatMap((slide) => (slide.type === 'figure' ? [studyAt(slide.address)] : []));
	return [...new Set(ids)].filter((id) => id !== MAIN_STUDY);
}

function studyAt(address: string): string {
	return parseAddress(address.split('?')[1]?.split('#')[0] ?? '').selection.study;
}

/** Whether everything is there that the briefing is drawn from. */
export function isStocked(briefing: Briefing, { others }: Stock): boolean {
	return otherStudies(briefing).every((id) => others?.some((study) => study.id === id));
}

/** With the studies that the briefing needs. @throws Error when one cannot be fetched */
export async function stockedFor(briefing: Briefing, stock: Stock): Promise<Stock> {
	if (isStocked(briefing, stock)) return stock;
	const { loadStudies } = await import('$lib/data/load-study');
	const { tables, studies } = await loadStudies(otherStudies(briefing));
	return { ...stock, tables, others: studies };
}
