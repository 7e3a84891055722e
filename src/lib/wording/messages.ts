/** What the page answers to an action or a fault: what happened, and what to do. */

import type { UnknownValue } from '$lib/selection/address';
import { NUMBER_CHOICES } from './studies';
import { count, list } from './text';

/** Whether a copy worked; when it did not, why. */
type Copied = { ok: true } | { ok: false; reason: 'unsupported' | 'refused' };

export const MESSAGES = {
	saved: (name: string) => `Saved as ${name}.`,
	savedWithoutFont: (name: string) =>
		`Saved as ${name}. The font could not be loaded, so the image uses another one and its text may look different. Reload the page and save again for the usual look.`,
	fileFailed:
		'The file could not be made in this browser, and nothing was saved. Try another kind of file, or another browser.',
	imageCopied: 'Image copied. You can paste it into a document or a slide.',
	imageUnsupported:
		'This browser cannot copy images. Use “PNG image” and insert the saved file instead.',
	imageRefused:
		'The browser did not allow the image to be copied. Use “PNG image” and insert the saved file instead.',
	altCopied: 'Alt text copied. Paste it where your program asks for a description of the image.',
	notLoaded:
		'This part of the page could not be loaded. Check your connection, reload the page and try again; your choice stays in the address.',
	linkCopied: 'Link copied. It opens this same view.',
	textCopied: 'Copied.',
	copyFailed: 'The browser did not allow copying. Select the text and copy it by hand.',
	linkFailed: 'The browser did not allow copying. The link is in the address bar.',
	working: 'Preparing the file.',
	added: (title: string) => `Added to your briefing: ${title}`,
	notAdded: {
		'already there': 'This figure is already in your briefing.',
		full: 'Your briefing is full, and this figure was not added. Begin another one on the page “Briefing”.',
		'too long':
			'The address of this view is longer than a briefing can hold, and the figure was not added. Tick fewer groups or parts of the study, and add it again.'
	},
	undo: 'Undo',
	storageRefused:
		'This browser does not let the page keep your briefing. It lasts until you close or reload the page; save it to a file on the page “Briefing”.'
};

/** Asks once more for what the network did not bring. */
export const AGAIN = { again: 'Try again', trying: 'Trying again' };

/** What went wrong while a file was made, by the reason that its writer gives, and what to do. */
export function faultText(error: unknown): string {
	const reason = error instanceof Error && 'reason' in error ? String(error.reason) : '';
	return FAULTS[reason] ?? MESSAGES.fileFailed;
}

const FAULTS: Record<string, string> = {
	'not-loaded': MESSAGES.notLoaded,
	'too-large':
		'The image would be larger than this browser can draw, so nothing was saved. Choose the sharpness 2×, fewer groups or parts, or take “SVG image”, which is sharp at any size.',
	tainted:
		'This browser does not let the page read the image that it has drawn, so nothing was saved. Take “SVG image”, or use another browser.',
	'not-drawn':
		'This browser could not draw the image, so nothing was saved. Take “SVG image”, or use another browser.',
	'not-saved':
		'The browser did not let the page save the file, and nothing was saved. Allow downloads for this page in the settings of the browser, close other large pages, and try again.'
};

/** How copying an image went. */
export function copiedImageText(copied: Copied): string {
	if (copied.ok) return MESSAGES.imageCopied;
	return copied.reason === 'unsupported' ? MESSAGES.imageUnsupported : MESSAGES.imageRefused;
}

/** How copying a text went. */
export function copiedText(copied: Copied, done: string = MESSAGES.textCopied): string {
	return copied.ok ? done : MESSAGES.copyFailed;
}

/** More values than this of one address are counted and not named: nobody listens to them all. */
const MOST_NAMED = 8;

/** Names each value of an address that means nothing here; "" when there is none. */
export function unknownValuesText(unknown: UnknownValue[]): string {
	// A stray "&=" asks for nothing.
	const asked = unknown.filter(({ parameter, value }) => parameter || value);
	if (asked.length === 0) return '';
	const parts = asked.map(({ parameter, value, unknownParameter }) =>
		unknownParameter
			? `“${clipped(parameter || `=${value}`)}”`
			: `“${clipped(value)}” for ${parameter}`
	);
	const different = [...new Set(parts)];
	const named = different.slice(0, MOST_NAMED);
	const others = different.length - named.length;
	if (others > 0) named.push(`${count(others)} more`);
	return `This link asks for something that the explorer does not have: ${list(named)}. It was left out; everything else in the link is shown.`;
}

function clipped(text: string): string {
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** How many of each are ticked. */
export interface Ticked {
	groups: number;
	themes: number;
	kinds: number;
}

/** Why a choice shows nothing. @param reason of the view's own, where something of each is ticked */
export function emptyText(choice: Ticked, reason?: string): string {
	if (choice.groups === 0)
		return 'No group is ticked, so there is nothing to show. Tick at least one group.';
	if (choice.themes === 0)
		return 'No part is ticked, so there is nothing to show. Tick at least one part.';
	if (choice.kinds === 0)
		return 'No kind of evidence is ticked, so there is nothing to show. Tick at least one kind.';
	return reason ?? NOTHING_PUBLISHED;
}

const NOTHING_PUBLISHED =
	'The study publishes nothing for this choice of groups, parts and kinds of evidence.';

/**
 * Why numbers cannot stand side by side although they are published.
 *
 * @param by the way of dividing that is chosen
 * @param others the ways in which they are divided
 */
export function undividedText(by: string, others: string[]): string {
	const quoted = others.map((label) => `“${label}”`);
	const advice =
		others.length > 0
			? `Choose ${list(quoted, 'or')} under “${NUMBER_CHOICES.by}”, or look at “Table”, which has all of it.`
			: 'No other way divides it either: look at “Table”, which has all of it.';
	return `What the study publishes for this choice is not divided by “${by}”, so nothing can stand side by side. ${advice}`;
}

/** Why a timeline can be empty although something is chosen. */
export const COURSE_EMPTY =
	'Nothing in this choice was published for more than one year or by age. Tick more groups or parts of the study, or look at “Compare”.';

export const TIMELINE_EMPTY =
	'The timeline shows what followed what. Tick the part “Patterns over time”, and a kind of evidence that it rests on, to see it.';
