/** Puts what nearly every page needs into one file: a page asks for a third fewer files, and they pack better together. */

import type { Plugin } from 'vite';

/** Pages and other beginnings that must need a module; fewer would bring to a page what it has no use for. */
const SHARED_BY = 8;

/** After the plugins of SvelteKit, which tell whether it is the browser's part that is built. */
export function sharedChunk(): Plugin {
	return {
		name: 'shared-chunk',
		config({ build }) {
			if (build?.ssr) return;
			const groups = [{ name: 'shared', tags: ['$initial' as const], minShareCount: SHARED_BY }];
			return { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } };
		}
	};
}
