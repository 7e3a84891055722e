/** The words around the support lines. */

import type { SupportLine } from '$lib/data/support-lines';

/** "Checked on 22 November 2026": the oldest of the checks, because it is the one to doubt. */
export function checkedText(lines: SupportLine[]): string {
	const oldest = lines.map((line) => line.checkedOn).sort()[0];
	if (!oldest) return '';
	const day = new Date(`${oldest}T00:00:00Z`).toLocaleDateString('en-GB', {
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC'
	});
	return `Numbers checked on ${day}; check them again before you print them.`;
}

/** The number as an address that a telephone dials. */
export function phoneAddress(contact: string): string {
	return `tel:${contact.replaceAll(' ', '')}`;
}
