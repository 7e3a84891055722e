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
