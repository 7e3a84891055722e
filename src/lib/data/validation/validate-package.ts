/** Checks one study's data package as a whole: every problem is found, not only the first. */

import { cellProblems } from './cells.ts';
import { columnProblems } from './columns.ts';
import { DESCRIPTOR, readDescriptor } from './descriptor.ts';
import { keyProblems } from './keys.ts';
import { problemAt, type Problem } from './problem.ts';
import { resourceProblems } from './resources.ts';
import { baseProblems } from './rules-bases.ts';
import { comparisonProblems } from './rules-comparisons.ts';
import { derivedGroupProblems } from './rules-derived-groups.ts';
import { derivedInputProblems } from './rules-derived-inputs.ts';
import { derivedValueProblems } from './rules-derived-values.ts';
import { findingProblems } from './rules-findings.ts';
import { groupProblems } from './rules-groups.ts';
import { hedgeProblems } from './rules-hedges.ts';
import { kindProblems } from './rules-kinds.ts';
import { rankProblems } from './rules-ranks.ts';
import { sequenceProblems } from './rules-sequences.ts';
import { subjectProblems } from './rules-subjects.ts';
import { workProblems } from './rules-works.ts';
import { studyTables } from './study-tables.ts';
import { readTable, type Table } from './table.ts';
import { vocabularyProblems } from './vocabulary-fields.ts';

/** Texts of the files of one package, by name; the names may carry the folder, as in an address. */
export type PackageFiles = Record<string, string>;

const RULES = [
	groupProblems,
	kindProblems,
	baseProblems,
	derivedInputProblems,
	derivedGroupProblems,
	derivedValueProblems,
	subjectProblems,
	rankProblems,
	comparisonProblems,
	sequenceProblems,
	findingProblems,
	hedgeProblems
];

/**
 * Every problem of a package.
 *
 * @param files texts of `datapackage.json` and of the CSV files beside it
 */
export function validatePackage(files: PackageFiles): Problem[] {
	const names = Object.keys(files);
	const file = names.find((name) => name.split('/').at(-1) === DESCRIPTOR);
	if (file === undefined) {
		const folder = /^(.*\/)/.exec(names[0] ?? '')?.[1] ?? '';
		return [
			problemAt(
				{ file: folder + DESCRIPTOR, row: null },
				null,
				'the package has no descriptor',
				`add ${DESCRIPTOR}, which describes the tables`
			),
			...readTables(files).problems
		];
	}
	const { descriptor, problems } = readDescriptor(file, files[file]!);
	const read = readTables(files);
	if (!descriptor) return [...problems, ...read.problems];

	const { folder, resources } = descriptor;
	const tables = new Map<string, Table>();
	for (const { name, path } of resources) {
		const table = read.tables.get(folder + path);
		if (table) tables.set(name, table);
	}
	const checked = resources.flatMap((resource) => {
		const table = tables.get(resource.name);
		if (!table) return [];
		return [
			...columnProblems(resource, table),
			...cellProblems(resource, table),
			...keyProblems(resource, table, tables)
		];
	});
	const study = studyTables(folder, tables);
	return [
		...problems,
		...resourceProblems(descriptor, names),
		...vocabularyProblems(descriptor),
		...read.problems,
		...checked,
		...RULES.flatMap((rule) => rule(study)),
		...workProblems(descriptor, study)
	];
}

function readTables(files: PackageFiles): { tables: Map<string, Table>; problems: Problem[] } {
	const tables = new Map<string, Table>();
	const problems: Problem[] = [];
	for (const [name, text] of Object.entries(files)) {
		if (!name.endsWith('.csv')) continue;
		const read = readTable(name, text);
		problems.push(...read.problems);
		if (read.table) tables.set(name, read.table);
	}
	return { tables, problems };
}
