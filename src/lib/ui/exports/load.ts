/** Loads what makes files; a page that nobody takes anything from never asks for it. */

/** A part of the page that the network did not bring. */
export class NotLoaded extends Error {
	readonly reason = 'not-loaded';
}

/** What `module` brings. @throws NotLoaded when it cannot be had */
export async function loaded<T>(module: Promise<T>): Promise<T> {
	try {
		return await module;
	} catch (cause) {
		throw new NotLoaded('A part of the page could not be loaded.', { cause });
	}
}

export const loadDownloads = () => loaded(import('./downloads'));
