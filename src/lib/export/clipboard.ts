/** Puts text or a picture on the clipboard, and says plainly when the browser refuses. */

/** Whether a copy worked; when it did not, what the reader can do instead. */
export type Copied = { ok: true } | { ok: false; reason: 'unsupported' | 'refused' };

/** Copies plain text. */
export async function copyText(text: string): Promise<Copied> {
	if (!navigator.clipboard?.writeText) return { ok: false, reason: 'unsupported' };
	try {
		await navigator.clipboard.writeText(text);
		return { ok: true };
	} catch {
		return { ok: false, reason: 'refused' };
	}
}

/**
 * Copies a PNG. Safari wants the promise itself, so that it still sees the click behind it.
 *
 * @throws what went wrong while the picture was made
 */
export async function copyImage(png: Promise<Blob>): Promise<Copied> {
	if (typeof ClipboardItem === 'undefined' || !navigator.clipboard?.write) {
		png.catch(() => undefined);
		return { ok: false, reason: 'unsupported' };
	}
	try {
		await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
		return { ok: true };
	} catch {
		// Where there is no picture, the browser has refused nothing.
		await png;
		return { ok: false, reason: 'refused' };
	}
}
