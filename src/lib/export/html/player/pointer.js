/** Shows the buttons when the pointer moves or a finger taps, and moves by a swipe. */
// @ts-check
(() => {
	/** So far a finger goes across for a swipe, and no further in all for a tap, in pixels. */
	const SWIPE = 50;
	const TAP = 10;

	/** @type {Touch | undefined} */
	let start;

	/** @param {string} action */
	const ask = (action) => document.dispatchEvent(new CustomEvent('do', { detail: { action } }));

	addEventListener('pointermove', ({ pointerType }) => {
		if (pointerType !== 'touch') ask('wake');
	});
	addEventListener('touchstart', ({ touches }) => {
		start = touches.length === 1 ? touches[0] : undefined;
	});
	addEventListener('touchend', ({ changedTouches }) => {
		const end = changedTouches[0];
		if (!start || !end || document.querySelector('dialog[open]')) return;
		const across = end.clientX - start.clientX;
		const down = end.clientY - start.clientY;
		start = undefined;
		if (Math.hypot(across, down) < TAP) ask('wake');
		else if (Math.abs(across) > SWIPE && Math.abs(across) > 1.5 * Math.abs(down)) {
			ask(across < 0 ? 'next' : 'previous');
		}
	});
})();
