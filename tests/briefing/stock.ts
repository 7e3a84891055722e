/** What briefings are drawn from in tests. */

import supportLines from '$data/support-lines.csv?raw';
import { tables } from '$lib/data/bundled';
import { parseSupportLines } from '$lib/data/support-lines';
import { populationsById } from '$lib/query/populations';
import type { Stock } from '$lib/ui/briefing/pages';
import { STUDY } from '../views/choices';
import { study } from '../wording/every-figure';

export const stock: Stock = {
	tables,
	study,
	assessed: populationsById(tables, STUDY).get('assessed')!,
	supportLines: parseSupportLines(supportLines),
	origin: 'https://example.org'
};
