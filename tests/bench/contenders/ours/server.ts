/** The same drawing as the text of a page, as the build of the explorer makes it. */

import { render } from 'svelte/server';
import { shares } from '../../figure';
import Figure from './Figure.svelte';

export function html(): string {
	return render(Figure, { props: { chosen: { shares: shares() } } }).body;
}
