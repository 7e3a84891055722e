/** Leaves for later what no reader waits for. */

/** Where the browser does not say when it is idle: milliseconds after the page is all there. */
const SOON = 200;

/** Runs it once the page is all there and the browser has nothing else to do; the answer calls it off. */
export function whenIdle(run: () => void): () => void {
	const off = new AbortController();
	const later = () => {
		if (typeof requestIdleCallback === 'undefined') {
			const timer = setTimeout(run, SOON);
			off.signal.addEventListener('abort', () => clearTimeout(timer));
		} else {
			const idle = requestIdleCallback(run);
			off.signal.addEventListener('abort', () => cancelIdleCallback(idle));
		}
	};
	if (document.readyState === 'complete') later();
	else addEventListener('load', later, { once: true, signal: off.signal });
	return () => off.abort();
}
