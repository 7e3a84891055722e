/** Any valid selection, for properties. */

import fc from 'fast-check';
import { KINDS, STUDIES } from '$lib/data/vocabulary';
import { SORT_COLUMNS, VIEWS, type Selection } from '$lib/selection/selection';
import { GROUPS, THEMES } from '../views/choices';

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
