/** Any valid selection, for properties. */

import fc from 'fast-check';
import { CATALOGUE, groupIds, themeIds } from '$lib/data/catalogue';
import { KINDS } from '$lib/data/vocabulary';
import { ORDERS, SORT_COLUMNS, VIEWS, type Selection } from '$lib/selection/selection';

export const anySelection: fc.Arbitrary<Selection> = fc
	.constantFrom(...CATALOGUE)
	.chain((choices) =>
		fc.record({
			study: fc.constant(choices.id),
			groups: fc.subarray(groupIds(choices)),
			themes: fc.subarray(themeIds(choices)),
			by: fc.constantFrom(...choices.dimensions.map(({ id }) => id)),
			order: fc.constantFrom(...ORDERS),
			intervals: fc.boolean(),
			beside: fc.option(
				fc.constantFrom(
					...CATALOGUE.filter((one) => one !== choices).flatMap((one) =>
						themeIds(one).map((theme) => ({ study: one.id, theme }))
					)
				),
				{ nil: null }
			),
			kinds: fc.subarray([...KINDS]),
			view: fc.constantFrom(...VIEWS),
			sort: fc.option(
				fc.record({ column: fc.constantFrom(...SORT_COLUMNS), descending: fc.boolean() }),
				{ nil: null }
			)
		})
	);
