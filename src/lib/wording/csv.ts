/** The columns of an exported table, with what makes each row stand alone. */

import type { View } from '$lib/views/context';
import type { Study } from '$lib/data/study';
import { evidenceRows } from './table';

export const CSV_HEADER = [
	'id',
	'part',
	'measure',
	'group',
	'finding',
	'kind',
	'value',
	'status',
	'base',
	'note',
	'locator',
	'citation',
	'data_version',
	'remark',
	'address'
] as const;

/** One row a datum; the citation is in every row, because rows are copied one by one. */
export function csvRows(view: View, study: Study, address: string): string[][] {
	return evidenceRows(view).map((row) => [
		row.id,
		row.theme,
		row.measure,
		row.group,
		row.finding,
		row.kind,
		row.value,
		row.status,
		row.base,
		row.note,
		row.where,
		study.citation,
		study.version,
		study.remark,
		address
	]);
}
