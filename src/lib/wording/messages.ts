/** What the page answers to an action or a fault: what happened, and what to do. */

import type { UnknownValue } from '$lib/selection/address';
import { list } from './text';

export const MESSAGES = {
	saved: (name: string) => `Saved as ${name}.`,
	savedWithoutFont: (name: string) =>
		`Saved as ${name}. The font could not be loaded, so the image uses another one and its text may look different. Reload the page and save again for the usual look.`,
	imageFailed:
		'The image could not be made in this browser. “SVG image” and “CSV data” still work.',
	imageCopied: 'Image copied. You can paste it into a document or a slide.',
	imageUnsupported:
		'This browser cannot copy images. Use “PNG image” and insert the saved file instead.',
	imageRefused:
		'The browser did not allow the image to be copied. Use “PNG image” and insert the saved file instead.',
	linkCopied: 'Link copied. It opens this same view.',
	textCopied: 'Copied.',
	copyFailed: 'The browser did not allow copying. Select the text and copy it by hand.',
	linkFailed: 'The browser did not allow copying. The link is in the address bar.',
	working: 'Preparing the file.',
	added: (title: string) => `Added to your briefing: ${title}`,
	alreadyAdded: 'This figure is already in your briefing.',
	storageRefused:
		'This browser does not let the page keep your briefing. It lasts until you close or reload the page.'
};

/** Names every value of an address that means nothing here; "" when there is none. */
export function unknownValuesText(unknown: UnknownValue[]): string {
	if (unknown.length === 0) return '';
	const parts = unknown.map(({ parameter, value, unknownParameter }) =>
		unknownParameter ? `“${clipped(parameter)}”` : `“${clipped(value)}” for ${parameter}`
	);
	return `This link asks for something that the explorer does not have: ${list([...new Set(parts)])}. It was left out; everything else in the link is shown.`;
}

function clipped(text: string): string {
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** Why a choice shows nothing. */
export function emptyText(choice: { groups: number; themes: number; kinds: number }): string {
	if (choice.groups === 0)
		return 'No group is ticked, so there is nothing to show. Tick at least one group.';
	if (choice.themes === 0)
		return 'No part is ticked, so there is nothing to show. Tick at least one part.';
	if (choice.kinds === 0)
		return 'No kind of evidence is ticked, so there is nothing to show. Tick at least one kind.';
	return 'The study publishes nothing for this choice of groups, parts and kinds of evidence.';
}

/** Why a timeline can be empty although something is chosen. */
export const TIMELINE_EMPTY =
	'The timeline shows what followed what. Tick the part “Patterns over time”, and a kind of evidence that it rests on, to see it.';
