/** Any valid selection, for properties. */

import fc from 'fast-check';
import { GROUPS, KINDS, STUDIES, THEMES } from '$lib/data/vocabulary';
import { SORT_COLUMNS, VIEWS, type Selection } from '$lib/selection/selection';

export const anySelection: fc.Arbitrary<Selection> = fc.record({
	study: fc.constantFrom(...STUDIES),
	groups: fc.subarray([...GROUPS]),
	themes: fc.subarray([...THEMES]),
	kinds: fc.subarray([...KINDS]),
	view: fc.constantFrom(...VIEWS),
	sort: fc.option(
		fc.record({ column: fc.constantFrom(...SORT_COLUMNS), descending: fc.boolean() }),
		{ nil: null }
	)
});
