/** The question as crossfilter2 answers it: a dimension for each column, filtered one after the other. */

import crossfilter from 'crossfilter2';
import { CHOICE } from './rows';

/**
 * @template Row
 * @template Datum
 * @param {Row[]} all
 * @param {(row: Row) => Datum} datumOf
 * @returns {() => Datum[]}
 */
export function askCrossfilter(all, datumOf) {
	const filter = crossfilter(all);
	const study = filter.dimension((row) => row.study);
	const theme = filter.dimension((row) => row.theme);
	const kind = filter.dimension((row) => row.kind);
	const group = filter.dimension((row) => row.group);
	return () => {
		for (const dimension of [theme, kind, group]) dimension.filterAll();
		study.filterExact(CHOICE.study);
		theme.filterFunction((value) => CHOICE.themes.includes(value));
		kind.filterFunction((value) => CHOICE.kinds.includes(value));
		group.filterFunction((value) => CHOICE.groups.includes(value));
		return filter.allFiltered().map(datumOf);
	};
}
