/** What briefings are drawn from in tests. */

import supportLines from '$data/support-lines.csv?raw';
import { tables } from '$lib/data/bundled';
import { parseSupportLines } from '$lib/data/support-lines';
import type { Stock } from '$lib/ui/briefing/pages';
import { study } from '../wording/every-figure';

export const stock: Stock = {
	tables,
	study,
	supportLines: parseSupportLines(supportLines),
	origin: 'https://example.org'
};
