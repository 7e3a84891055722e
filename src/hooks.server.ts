/** Has the browser fetch a page's scripts after what the page is painted with: its findings need no script. */

import type { Handle } from '@sveltejs/kit';

const PRELOAD = 'rel="modulepreload"';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replaceAll(PRELOAD, `${PRELOAD} fetchpriority="low"`)
	});
