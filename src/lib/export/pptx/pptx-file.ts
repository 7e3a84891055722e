/** Writes a deck as a PowerPoint file: live words, each figure as a picture, and notes for the speaker. */

import type { Deck, Picture } from './deck';
import { drawn } from './draw';
import { mended } from './mend';
import { packed, unpacked } from './package';

export const PPTX_TYPE =
	'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/**
 * The deck as a file of slides 16 to 9.
 *
 * @throws Error when the deck has no slide
 */
export async function pptxFile(deck: Deck): Promise<Blob> {
	if (deck.slides.length === 0) throw new Error('A deck needs at least one slide.');
	const pictures: (string | null)[] = [];
	for (const slide of deck.slides) {
		pictures.push(slide.type === 'figure' ? await base64(slide.picture) : null);
	}
	const file = packed(mended(unpacked(await drawn(deck, pictures)), deck));
	return new Blob([file as Uint8Array<ArrayBuffer>], { type: PPTX_TYPE });
}

async function base64({ png }: Picture): Promise<string> {
	const bytes = png instanceof Blob ? new Uint8Array(await png.arrayBuffer()) : png;
	let binary = '';
	// A call takes only so many arguments.
	for (let start = 0; start < bytes.length; start += 0x8000) {
		binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
	}
	return btoa(binary);
}
