/** Rules of works: each document that data point to belongs to what is cited for it, and a quotation says who quotes. */

import type { Descriptor } from './descriptor.ts';
import { problemAt, type Problem } from './problem.ts';
import type { StudyTables } from './study-tables.ts';
import { cell, type Row } from './table.ts';

/** Documents that are in no work, in two, or in one of another grade, and works that no place is in. */
export function workProblems(
	{ file, works }: Pick<Descriptor, 'file' | 'works'>,
	tables: StudyTables
): Problem[] {
	const locators = tables.rows('locators');
	const known = new Set(locators.map((row) => cell(row, 'document')));
	const named = works.flatMap(({ documents }) => documents);
	const report = (message: string, action: string) =>
		problemAt({ file, row: null }, null, message, action);
	return [
		...[...new Set(named)]
			.filter((one) => !known.has(one))
			.map((one) =>
				report(
					`study.works names the document "${one}", which no row of locators.csv is in`,
					`correct "${one}", or add its places to locators.csv`
				)
			),
		...[...new Set(named.filter((one, at) => named.indexOf(one) !== at))].map((one) =>
			report(`study.works names the document "${one}" twice`, `keep "${one}" in one work`)
		),
		...locators.flatMap((row) => gradeProblems(row, works))
	];
}

/** A study that is made of works names one for every document of its own. */
function gradeProblems(row: Row, works: Descriptor['works']): Problem[] {
	const document = cell(row, 'document');
	const work = works.find(({ documents }) => documents.includes(document));
	const quoted = cell(row, 'grade') === 'S';
	if (work && Boolean(work.quotes) !== quoted) {
		return [
			problemAt(
				row,
				'grade',
				`"${document}" has the grade ${cell(row, 'grade')}, but in study.works it is ${work.quotes ? 'a work that quotes the study' : 'a work of the study'}`,
				`correct the grade, or "quotes" of the work in datapackage.json`
			)
		];
	}
	if (work || (!quoted && works.every(({ quotes }) => quotes))) return [];
	return [
		problemAt(
			row,
			'document',
			`"${document}" ${quoted ? 'quotes the study' : 'belongs to the study'}, and no work in study.works is cited for it`,
			`add a work with the document "${document}" to study.works in datapackage.json`
		)
	];
}
