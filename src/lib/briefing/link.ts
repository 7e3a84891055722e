/** A briefing as the end of an address, packed so that it is short; it stands behind "#", which no server sees. */

import { Inflate, deflateSync, strFromU8, strToU8 } from 'fflate';
import type { Briefing } from './briefing';
import { MOST_CHARACTERS, VERSION, readVersion } from './file';
import type { Unreadable } from './read';

/** Mail and chat programs carry addresses of this length whole. */
export const SAFE_LINK = 1800;
/** Browsers open longer ones, but few programs pass them on. */
export const LONGEST_LINK = 8000;

/** The packed briefing; null where it would be longer than any link should be. */
export function linkText(briefing: Briefing): string | null {
	const packed = deflateSync(strToU8(JSON.stringify([VERSION, briefing])), { level: 9 });
	const text = btoa(strFromU8(packed, true))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replace(/=+$/, '');
	return text.length > LONGEST_LINK ? null : text;
}

/** The briefing of a link, or why there is none. */
export function readLink(text: string): Briefing | Unreadable {
	if (text.length > 4 * LONGEST_LINK) return { reason: 'too-large' };
	try {
		const packed = strToU8(atob(text.replaceAll('-', '+').replaceAll('_', '/')), true);
		const unpacked = inflated(packed);
		if (unpacked === null) return { reason: 'too-large' };
		const content: unknown = JSON.parse(strFromU8(unpacked));
		if (!Array.isArray(content)) return { reason: 'foreign' };
		return readVersion(content[0], content[1]);
	} catch {
		return { reason: 'broken' };
	}
}

class TooLarge extends Error {}

/** Unpacked piece by piece, because a short text can hold a very long one; null where it does. */
function inflated(packed: Uint8Array): Uint8Array | null {
	const pieces: Uint8Array[] = [];
	let length = 0;
	let ended = false;
	const inflate = new Inflate((piece, last) => {
		length += piece.length;
		if (length > MOST_CHARACTERS) throw new TooLarge();
		pieces.push(piece);
		ended ||= last;
	});
	try {
		for (let at = 0; at < packed.length; at += 256) {
			inflate.push(packed.subarray(at, at + 256), at + 256 >= packed.length);
		}
	} catch (error) {
		if (error instanceof TooLarge) return null;
		throw error;
	}
	if (!ended) throw new Error('The link ends too early.');
	const whole = new Uint8Array(length);
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}
