/** A picked figure is found again where it stands. */

import { expect, test } from 'vitest';
import { FRONT_FIGURES, placeOf } from '$lib/ui/pick-figure';

test.each(FRONT_FIGURES)('%s stands at its part of the front page', (figure) => {
	expect(placeOf({ figure, address: '/' })).toBe(`/#${figure}`);
	expect(placeOf({ figure, address: `/#${figure}` })).toBe(`/#${figure}`);
	expect(placeOf({ figure, address: '/?study=one' })).toBe(`/?study=one#${figure}`);
});

test('a view of the explorer is where its address says', () => {
	const address = '/explore/?group=ta-only&view=timeline';
	for (const figure of ['compare', 'timeline', 'forms'])
		expect(placeOf({ figure, address })).toBe(address);
});
