/** Gives the focus to what stands where a control was, so that Tab and a screen reader go on from there. */

const TAKES_FOCUS = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** @param element a control, or a heading, which takes the focus for this once */
export function focusOn(element: HTMLElement | null | undefined) {
	if (!element) return;
	if (!element.matches(TAKES_FOCUS)) element.tabIndex = -1;
	element.focus();
}

/** The heading of the page, where nothing nearer is left. */
export function focusOnPage() {
	focusOn(document.querySelector<HTMLElement>('main h1'));
}
