/** The font as a data address, fetched once and kept; an image cannot fetch it for itself. */

import { asset } from '$app/paths';

export const FONT_NAME = 'Source Sans 3';

const PATH = '/fonts/source-sans-3.woff2';

let kept: Promise<string | null> | undefined;

/** The font as a `data:` address, or null when it cannot be loaded; the next export tries again. */
export function fontData(): Promise<string | null> {
	kept ??= load().catch(() => {
		kept = undefined;
		return null;
	});
	return kept;
}

async function load(): Promise<string> {
	const response = await fetch(asset(PATH));
	if (!response.ok) throw new Error(`The font answered ${response.status}.`);
	const blob = await response.blob();
	return await new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(String(reader.result));
		reader.onerror = () => reject(reader.error ?? new Error('The font could not be read.'));
		reader.readAsDataURL(blob);
	});
}
