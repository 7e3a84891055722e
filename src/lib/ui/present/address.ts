/** Where a briefing is shown, spoken to and printed, each with the number of a page behind "#". */

import { insideSite, link } from '../base-path';

/** The query that shows a kept briefing. */
export function briefingQuery(id: string): string {
	return `?briefing=${encodeURIComponent(id)}`;
}

/** The query that shows a ready-made briefing. */
export function readyQuery(id: string): string {
	return `?ready=${encodeURIComponent(id)}`;
}

/** The query that shows the figures of a page. @param address its whole address, or path and query */
export function showing(address: string): string {
	const { pathname, search } = new URL(address, 'http://localhost');
	return `?of=${encodeURIComponent(insideSite(pathname) + search)}`;
}

export const showAddress = (query: string) => link(`/briefing/show/${query}`);
export const speakerAddress = (query: string) => link(`/briefing/speaker/${query}`);
export const paperAddress = (query: string) => link(`/briefing/paper/${query}`);
