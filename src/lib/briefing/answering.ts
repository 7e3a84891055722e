/** A store that answers in a time that somebody waits, or refuses: some browsers never open theirs. */

import type { UseStore } from 'idb-keyval';

/** Much longer than a slow disk takes: milliseconds. */
export const PATIENCE = 4000;

/** The same store; once it was silent for so long, it refuses at once until it answers. */
export function answering(store: UseStore): UseStore {
	let silent = false;
	return (mode, callback) =>
		new Promise((resolve, reject) => {
			let over = false;
			const limit = setTimeout(
				() => {
					over = silent = true;
					reject(new DOMException('The store did not open.', 'TimeoutError'));
				},
				silent ? 0 : PATIENCE
			);
			const asked = store(mode, (objects) => {
				clearTimeout(limit);
				silent = false;
				// What a reader was told is not kept must not be kept after all.
				if (over) throw new DOMException('The store opened too late.', 'TimeoutError');
				return callback(objects);
			});
			asked.then(resolve, reject).finally(() => clearTimeout(limit));
		});
}
