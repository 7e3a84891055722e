/** Draws nothing: what a frame of this session takes at least. */

import type { Contender } from '../figure';

export const draw: Contender = () => ({
	update: () => undefined,
	png: () => Promise.reject(new Error('There is nothing to take.'))
});
