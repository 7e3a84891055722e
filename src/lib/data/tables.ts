/** Loads the bundled packages into Arquero tables: all studies together, told apart by a `study` column. */

import { fromCSV, table, type ColumnTable } from 'arquero';
import { group } from 'd3';

/** The tables that queries read. Every cell but `position` is text as published. */
export interface Tables {
	populations: ColumnTable;
	dimensions: ColumnTable;
	groups: ColumnTable;
	themes: ColumnTable;
	measures: ColumnTable;
	/** Estimates and comparisons together: one row a datum, with the theme of its measure and the groups that it mentions. */
	evidence: ColumnTable;
	sequences: ColumnTable;
	findings: ColumnTable;
	locators: ColumnTable;
}

/** Tables that no figure needs. */
export interface Background {
	notes: ColumnTable;
	glossary: ColumnTable;
}

/** CSV texts of one study, by table name ("groups", "measures", ...). */
export type StudyTexts = Record<string, string>;

/**
 * Builds the tables from the CSV texts of each study.
 *
 * @param studies texts by study id and table name
 * @throws Error when a study lacks a table; the build has validated the packages before
 */
export function buildTables(studies: Record<string, StudyTexts>): Tables {
	const named = (name: string) => stack(studies, name);
	const measures = named('measures');
	const groups = named('groups');
	const evidence = evidenceOf(named('estimates'), named('comparisons'), measures);
	return {
		populations: named('populations'),
		dimensions: byPosition(named('dimensions')),
		groups: byPosition(groups),
		themes: byPosition(named('themes')),
		measures: byPosition(measures),
		evidence: withMentions(evidence, groups),
		sequences: byPosition(named('sequences')),
		findings: byPosition(named('findings')),
		locators: named('locators')
	};
}

/** Builds the notes and the glossary of each study; errors as `buildTables`. */
export function buildBackground(studies: Record<string, StudyTexts>): Background {
	return {
		notes: byPosition(stack(studies, 'notes')),
		glossary: byPosition(stack(studies, 'glossary'))
	};
}

/** Texts by path ("/data/study/table.csv"), sorted by study and table. */
export function textsByStudy(csv: Record<string, string>): Record<string, StudyTexts> {
	const studies: Record<string, StudyTexts> = {};
	for (const [path, text] of Object.entries(csv)) {
		const [study, file] = path.split('/').slice(-2) as [string, string];
		(studies[study] ??= {})[file.replace(/\.csv$/, '')] = text;
	}
	return studies;
}

/** All studies' rows of one table, with the study that they come from. */
function stack(studies: Record<string, StudyTexts>, name: string): ColumnTable {
	const tables = Object.entries(studies).map(([study, texts]) => {
		const text = texts[name];
		if (text === undefined) throw new Error(`The study ${study} has no table "${name}".`);
		const rows = fromCSV(text, { autoType: false, parse: { position: Number } });
		return withColumn(rows, 'study', study);
	});
	const [first, ...rest] = tables;
	if (!first) throw new Error('There is no study in the data folder.');
	return first.concat(...rest).reify();
}

/** With one more column, of the same text in each row. */
function withColumn(rows: ColumnTable, name: string, text: string): ColumnTable {
	return rows.assign(table({ [name]: Array<string>(rows.numRows()).fill(text) }));
}

function byPosition(rows: ColumnTable): ColumnTable {
	return inOrderOf(rows.array('position') as number[], rows);
}

/** The rows by a number of each. Arquero's own `orderby` compiles an expression first, for longer than it sorts. */
function inOrderOf(numbers: ArrayLike<number>, rows: ColumnTable): ColumnTable {
	const indices = Array.from(numbers, (_, row) => row);
	return rows.reify(indices.sort((a, b) => numbers[a]! - numbers[b]!));
}

function evidenceOf(
	estimates: ColumnTable,
	comparisons: ColumnTable,
	measures: ColumnTable
): ColumnTable {
	const directions = withColumn(comparisons, 'kind', 'direction');
	const data = union(estimates, directions);
	const measured = rowByKey(measures, ['study', 'id']);
	// Arquero's own lookup compiles an expression first too.
	const rows = keysOf(data, ['study', 'measure']).map((key) => measured.get(key));
	const [themes, positions] = ['theme', 'position'].map((name) => measures.array(name));
	const theme = rows.map((row) => themes![row!] as string);
	const order = rows.map((row) => positions![row!] as number);
	return inOrderOf(order, data.assign(table({ theme, order })));
}

/** What tells the rows apart, each as one text. */
function keysOf(rows: ColumnTable, names: string[]): string[] {
	const columns = names.map((name) => cells(rows, name));
	return Array.from({ length: rows.numRows() }, (_, row) =>
		columns.map((column) => column[row]).join(' ')
	);
}

function rowByKey(rows: ColumnTable, names: string[]): Map<string, number> {
	return new Map(keysOf(rows, names).map((key, row) => [key, row]));
}

/** Rows of both tables with the columns of both; a column that a table lacks is empty text. */
function union(left: ColumnTable, right: ColumnTable): ColumnTable {
	const names = [...new Set([...left.columnNames(), ...right.columnNames()])];
	const columns = names.map((name) => [name, [...cells(left, name), ...cells(right, name)]]);
	return table(Object.fromEntries(columns)) as ColumnTable;
}

function cells(rows: ColumnTable, name: string): string[] {
	if (!rows.columnNames().includes(name)) return Array<string>(rows.numRows()).fill('');
	return Array.from(rows.array(name) as ArrayLike<string | null>, (cell) => cell ?? '');
}

/**
 * With the groups that each datum names, as what it is about or compares with: those of one dimension
 * together, as in "ta-only both|2016-17". A choice asks few different ones, however many data there are.
 */
function withMentions(evidence: ColumnTable, groups: ColumnTable): ColumnTable {
	const dimensions = cells(groups, 'dimension');
	const grouped = rowByKey(groups, ['study', 'id']);
	const dimensionOf = (key: string) => dimensions[grouped.get(key)!];
	const [studies, subjects, comparators] = ['study', 'groups', 'comparators'].map((name) =>
		cells(evidence, name)
	);
	const mentions = studies!.map((study, row) => {
		const named = `${subjects![row]} ${comparators![row]}`.split(' ').filter(Boolean);
		const together = group(named, (id) => dimensionOf(`${study} ${id}`));
		return [...together.values()].map((one) => one.join(' ')).join('|');
	});
	return evidence.assign(table({ mentions })).reify();
}
