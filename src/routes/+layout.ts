import { link } from '$lib/ui/base-path';
import type { SiteFacts } from './site.json/+server';

export const prerender = true;
export const trailingSlash = 'always';

/**
 * A file of its own, and no data of a page: the page that says that an address does not exist has
 * none, and must still name the study and the support lines.
 */
export async function load({ fetch }) {
	const response = await fetch(link('/site.json'));
	return (await response.json()) as SiteFacts;
}
