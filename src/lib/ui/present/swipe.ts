/** Tells a swipe from a tap, for fingers and pens; a mouse does neither. */

/** Pixels that a finger moves sideways at least. */
const FAR = 40;
/** A tap stays within this. */
const STILL = 10;

interface Gestures {
	onnext(): void;
	onprevious(): void;
	ontap(): void;
}

/** Listens on an element; call the answer to stop. */
export function swipes(element: HTMLElement, { onnext, onprevious, ontap }: Gestures): () => void {
	let start: { id: number; x: number; y: number } | null = null;
	const stop = new AbortController();
	const on = (
		name: 'pointerdown' | 'pointerup' | 'pointercancel',
		act: (e: PointerEvent) => void
	) => element.addEventListener(name, act, { signal: stop.signal });

	on('pointerdown', ({ pointerType, pointerId, clientX, clientY }) => {
		if (pointerType === 'mouse') return;
		// A second finger makes it a zoom.
		start = start ? null : { id: pointerId, x: clientX, y: clientY };
	});
	on('pointerup', ({ pointerId, clientX, clientY }) => {
		if (start?.id !== pointerId) return;
		const across = clientX - start.x;
		const down = clientY - start.y;
		start = null;
		if (Math.hypot(across, down) < STILL) ontap();
		else if (Math.abs(across) >= FAR && Math.abs(across) > 2 * Math.abs(down)) {
			if (across < 0) onnext();
			else onprevious();
		}
	});
	on('pointercancel', () => (start = null));
	return () => stop.abort();
}
