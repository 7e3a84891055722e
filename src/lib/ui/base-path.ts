/**
 * Where the explorer stands on its server. An address inside it begins with "/" and is the same
 * everywhere, in files too; only here is the path added under which a server keeps it.
 */

import { base } from '$app/paths';

/** An address inside the explorer as a link on this server. */
export function link(address: string): string {
	return base + address;
}

/** The whole address of the explorer, without "/" at its end. */
export function siteAddress(): string {
	return location.origin + base;
}

/** The address inside the explorer that a path of this server names. */
export function insideSite(pathname: string): string {
	return base && pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname;
}
