/** The words around the support lines. */

import type { SupportLine } from '$lib/data/support-lines';
import { isoDayText } from './day';

/** "Checked on 22 November 2026": the oldest of the checks, because it is the one to doubt. */
export function checkedText(lines: SupportLine[]): string {
	const oldest = lines.map((line) => line.checkedOn).sort()[0];
	if (!oldest) return '';
	return `Numbers checked on ${isoDayText(oldest)}; check them again before you print them.`;
}

/** The number as an address that a telephone dials. */
export function phoneAddress(contact: string): string {
	return `tel:${contact.replaceAll(' ', '')}`;
}

/** The words beside a number, cut so that an address of mail in them can be a link. */
export function detailParts(detail: string): { text: string; mail: boolean }[] {
	return detail
		.split(/([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/)
		.map((text, index) => ({ text, mail: index % 2 === 1 }))
		.filter(({ text }) => text !== '');
}
