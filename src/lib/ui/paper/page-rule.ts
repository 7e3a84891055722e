/** The size of the paper, as each layout of a briefing asks the printer for it. */

import type { PaperLayout } from '$lib/wording/handout';

export const LAYOUTS: PaperLayout[] = ['slides', 'handout', 'notes'];

/** A slide on paper, in points: 13.333 by 7.5 inches. */
export const SLIDE_PAGE = { width: 960, height: 540 };

/** The layout that an address asks for; a handout where it asks for none that there is. */
export function layoutOf(query: URLSearchParams): PaperLayout {
	const asked = query.get('layout');
	return LAYOUTS.find((layout) => layout === asked) ?? 'handout';
}

/** The rule of a style sheet. The sheets bring their own margins; other pages of the site have theirs. */
export function pageRule(layout: PaperLayout): string {
	const { width, height } = SLIDE_PAGE;
	const size = layout === 'slides' ? `${width}pt ${height}pt` : 'A4 portrait';
	return `@page { size: ${size} !important; margin: 0 !important }`;
}
