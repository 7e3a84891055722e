import { afterEach, expect, test, vi } from 'vitest';
import { copyImage } from '$lib/export/clipboard';

afterEach(() => vi.unstubAllGlobals());

/** A clipboard that waits for its picture, and then refuses it or not. */
function clipboard(refuses: boolean) {
	vi.stubGlobal('ClipboardItem', function item(this: object, parts: object) {
		Object.assign(this, { parts });
	});
	const write = async ([item]: { parts: Record<string, Promise<Blob>> }[]) => {
		await item!.parts['image/png'];
		if (refuses) throw new DOMException('Not allowed.', 'NotAllowedError');
	};
	vi.stubGlobal('navigator', { clipboard: { write } });
}

test('a browser that refuses a picture is told from a picture that could not be made', async () => {
	clipboard(false);
	expect(await copyImage(Promise.resolve(new Blob()))).toEqual({ ok: true });
	clipboard(true);
	const refused = { ok: false, reason: 'refused' };
	expect(await copyImage(Promise.resolve(new Blob()))).toEqual(refused);
	const missing = new Error('A part of the page could not be loaded.');
	await expect(copyImage(Promise.reject(missing))).rejects.toBe(missing);
});
