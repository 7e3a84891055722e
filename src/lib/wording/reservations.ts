/** What must be said under a figure: the reservations of its statements, and how small its bases are. */

import type { View } from '$lib/views/context';
import { smallBasesText } from './small-bases';
import { sentence } from './text';

/** The reservations that belong to any datum shown; null where there are none. */
export function reservationsText({ evidence, reservations = [] }: View): string | null {
	const shown = new Set(evidence.map(({ id }) => id));
	const texts = reservations
		.filter((one) => one.evidence.some((id) => shown.has(id)))
		.map(({ text }) => sentence(text));
	return [...new Set(texts), smallBasesText(evidence)].filter(Boolean).join(' ') || null;
}
