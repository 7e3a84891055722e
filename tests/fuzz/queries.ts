/** Query strings: some are nearly right, some are damaged, some are any text. */

import fc from 'fast-check';
import { CATALOGUE, groupIds, themeIds } from '$lib/data/catalogue';
import { KINDS } from '$lib/data/vocabulary';
import { ORDERS, SORT_COLUMNS, VIEWS } from '$lib/selection/selection';
import { damaged } from './damage';

const NAMES = 'study group theme kind view by order intervals sort beside'.split(' ');

const anyText = fc.string({ unit: 'binary', maxLength: 60 });

const known = fc.constantFrom(
	...CATALOGUE.flatMap((study) => [
		study.id,
		...groupIds(study),
		...themeIds(study),
		...themeIds(study).map((theme) => `${study.id}.${theme}`),
		...study.dimensions.map(({ id }) => id)
	]),
	...KINDS,
	...VIEWS,
	...ORDERS,
	...SORT_COLUMNS.flatMap((column) => [column, `-${column}`]),
	...['none', 'on', 'off', '', '-', '.', '..', '--kind', '__proto__', 'constructor', 'null']
);

const pair = fc.tuple(
	fc.oneof(
		{ weight: 8, arbitrary: fc.constantFrom(...NAMES) },
		fc.constantFrom('__proto__', 'toString', 'Group', 'group[]', ' group', ''),
		anyText
	),
	fc.oneof({ weight: 6, arbitrary: known }, damaged(known), anyText)
);

const nearlyRight = fc
	.array(pair, { maxLength: 14 })
	.map((pairs) => new URLSearchParams(pairs).toString());

export const anyQuery: fc.Arbitrary<string> = fc.oneof(
	{ weight: 6, arbitrary: nearlyRight },
	nearlyRight.map((query) => `?${query}`),
	damaged(nearlyRight),
	fc.webQueryParameters(),
	fc.string({ unit: 'binary', maxLength: 300 }),
	fc.constantFrom('?%', '?group=%E0%A4%A', '?group=both%00', '?&&==&', '?group[]=both', '#?view=')
);
