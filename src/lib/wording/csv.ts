/** The columns of an exported table, with what makes each row stand alone. */

import type { Datum } from '$lib/data/datum';
import type { Study } from '$lib/data/study';
import type { View } from '$lib/views/context';
import { wholeCaveat } from './caveats';
import { choiceTableWords, type WordsInFile } from './choice-table';
import { evidenceRows } from './table';
import { addressOf, citationOf } from './works';

export const CSV_HEADER = [
	'id',
	'part',
	'measure',
	'group',
	'finding',
	'kind',
	'value',
	'low',
	'high',
	'status',
	'base',
	'reliability',
	'assumption',
	'note',
	'locator',
	'grade',
	'citation',
	'source_address',
	'caveat',
	'data_version',
	'remark',
	'made',
	'address'
] as const;

/**
 * One row a datum; citation and caveat are in every row, because rows are copied one by one. The
 * parameters are those of a workbook.
 */
export function csvRows(
	view: View,
	words: WordsInFile | null,
	study: Study,
	address: string,
	made: Date
): string[][] {
	const { caveat } = words ?? choiceTableWords(view);
	return evidenceRows(view).map((row, index) => {
		const datum = view.evidence[index]!;
		const { locator } = datum;
		return [
			row.id,
			row.theme,
			row.measure,
			row.group,
			row.finding,
			row.kind,
			row.value,
			...rangeOf(datum),
			row.status,
			row.base,
			row.reliability,
			datum.kind === 'derived' ? (datum.assumption ?? '') : '',
			row.note,
			row.where,
			locator.grade,
			citationOf(study, locator),
			addressOf(study, locator),
			wholeCaveat(study.caveat, caveat),
			study.version,
			study.remark,
			made.toISOString(),
			address
		];
	});
}

/** What rounding allows a value that was worked out. */
function rangeOf(datum: Datum): [string, string] {
	return datum.kind === 'derived' ? [datum.low, datum.high] : ['', ''];
}
