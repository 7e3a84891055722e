/** Names of what is kept in the browser, the same for the page and for its service worker. */

/** Every name of this explorer begins so; another one on the same server has another path. */
export function prefixOf(base: string): string {
	return `ta-hsb-explorer${base}:`;
}

/** Where one version is kept, whole. */
export function cacheName(base: string, version: string): string {
	return `${prefixOf(base)}${version}`;
}

/** What the page tells a version that waits. */
export const TAKE_OVER = 'take over';

/** What the page tells a version whose files were taken away while it was at work; it answers whether it has them. */
export const KEEP_ANEW = 'keep anew';
