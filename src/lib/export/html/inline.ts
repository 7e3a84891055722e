/** The style and the script that stand inside the file. */

import keys from './player/keys.js?raw';
import pointer from './player/pointer.js?raw';
import slides from './player/slides.js?raw';
import controlsStyle from './style/controls.css?raw';
import documentStyle from './style/document.css?raw';
import paperStyle from './style/paper.css?raw';
import presentingStyle from './style/presenting.css?raw';
import slideStyle from './style/slide.css?raw';

export const STYLE = [documentStyle, slideStyle, presentingStyle, controlsStyle, paperStyle].join(
	'\n'
);

/** As it stands between its tags. */
export const SCRIPT = `\n${[keys, pointer, slides].join('\n')}`;

/** Any script inside the file; the narrower permission is the script's own fingerprint. */
export const ANY_INLINE = "'unsafe-inline'";

/**
 * What the file's policy lets run: its own script and no other. Browsers make fingerprints on secure
 * pages alone; elsewhere any script inside the file may run, and every text in it is escaped.
 */
export async function scriptSource(): Promise<string> {
	if (!globalThis.crypto?.subtle) return ANY_INLINE;
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(SCRIPT));
	return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
