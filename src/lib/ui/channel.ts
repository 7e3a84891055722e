/** A channel to the other windows of this site; a window without one works by itself. */

/** The channel of a name; none where the browser has none, or refuses it with the data of the site. */
export function openChannel(name: string): BroadcastChannel | undefined {
	try {
		return new BroadcastChannel(name);
	} catch {
		return undefined;
	}
}
