/** Gives the focus to what stands where a control was, so that Tab and a screen reader go on from there. */

const TAKES_FOCUS = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** @param element a control, or a heading, which takes the focus for this once */
export function focusOn(element: HTMLElement | null | undefined) {
	if (!element) return;
	if (!element.matches(TAKES_FOCUS)) element.tabIndex = -1;
	element.focus();
}

/**
 * Gives it only where it fell to the page, because what had it is gone or takes none any more.
 *
 * @param element the heading of the page, where nothing nearer is left
 */
export function focusIfLost(
	element: HTMLElement | null = document.querySelector<HTMLElement>('main h1')
) {
	if (document.activeElement === document.body) focusOn(element);
}
