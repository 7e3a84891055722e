/** Spreads work over frames, so that a reader who does something meanwhile is answered in between. */

let last: Promise<void> = Promise.resolve();

/** Runs it in a frame of its own, after what was asked for before. */
export function inTurn(run: () => void): void {
	last = last.then(
		() =>
			new Promise((done) =>
				requestAnimationFrame(() => {
					run();
					done();
				})
			)
	);
}
