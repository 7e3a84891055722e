/** Brings what was chosen from a list into sight where it stands below the list, as on a phone. */

import { focusOn } from '../focus-on';

/** Where both stand side by side, or enough of it is seen, the focus stays in the list. */
export function bringIntoSight(list: HTMLElement, chosen: HTMLElement) {
	const { top } = chosen.getBoundingClientRect();
	const isBelow = top >= list.getBoundingClientRect().bottom;
	if (!isBelow || top < innerHeight / 2) return;
	chosen.scrollIntoView();
	focusOn(chosen.querySelector<HTMLElement>('h2, [role="alert"]'));
}
