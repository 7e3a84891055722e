/** Groups that lie inside each other, beside each other, or in another dimension. */

import type { Cells } from './small-tables';

export const GROUPS: Cells[] = [
	{ id: 'any', partition: '' },
	{ id: 'only', partition: 'behaviour', part_of: 'any' },
	{ id: 'both', partition: 'behaviour', part_of: 'any' },
	{ id: 'part', partition: 'sub', part_of: 'both' },
	{ id: 'rest', partition: 'sub', part_of: 'both' },
	{ id: 'offline', partition: 'behaviour' },
	{ id: 'female', partition: 'gender' }
];
