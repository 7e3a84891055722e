/** How far one datum can be relied on, by the size of its base. */

import type { Datum } from '$lib/data/datum';
import { reliabilityOf, type Reliability } from '$lib/statistics/small-base';

export { SMALL_BASES, type Reliability } from '$lib/statistics/small-base';

/** A count rests on no sample, and what is not there cannot be relied on; a base that is not published says nothing. */
export function reliabilityOfDatum({ kind, base }: Datum): Reliability {
	const said = kind !== 'count' && kind !== 'suppressed' && kind !== 'not-published';
	return said && base.status === 'published' ? reliabilityOf(base.n) : 'plain';
}
