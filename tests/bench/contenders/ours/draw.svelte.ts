/** The explorer's own drawing: in the page already where the server has drawn it, else drawn here. */

import { flushSync, hydrate, mount } from 'svelte';
import { pngOf, svgOf, type Contender, type Share } from '../../figure';
import Figure from './Figure.svelte';

export const draw: Contender = (place, shares) => {
	let chosen = $state.raw({ shares });
	const begin = place.childElementCount > 0 ? hydrate : mount;
	begin(Figure, {
		target: place,
		props: {
			get chosen() {
				return chosen;
			}
		}
	});
	flushSync();
	return {
		update: (shown: Share[]) => {
			chosen = { shares: shown };
			flushSync();
		},
		svg: () => svgOf(place),
		// As `export/png.ts` does, whose paper is white.
		png: () => pngOf(place, { alpha: false })
	};
};
