/** Checks all studies of the project: each package, and that the vocabulary knows just these studies. */

import { GROUPS, STUDIES, THEMES } from '../vocabulary.ts';
import { problemAt, type Problem } from './problem.ts';
import { readTable, cell } from './table.ts';
import { validatePackage, type PackageFiles } from './validate-package.ts';

const VOCABULARY = { file: 'src/lib/data/vocabulary.ts', row: null };

/** Every problem of the packages, by the name of their study. */
export function validateStudies(studies: Record<string, PackageFiles>): Problem[] {
	const names = Object.keys(studies);
	const known: readonly string[] = STUDIES;
	const missing = known.filter((study) => !names.includes(study));
	return [
		...Object.values(studies).flatMap(validatePackage),
		...names
			.filter((study) => !known.includes(study))
			.map((study) =>
				problemAt(
					VOCABULARY,
					null,
					`the study "${study}" has a folder and is not in STUDIES`,
					`add "${study}" to StudyId and STUDIES, or remove the folder`
				)
			),
		...missing.map((study) =>
			problemAt(
				VOCABULARY,
				null,
				`the study "${study}" is in STUDIES and has no folder`,
				`add the folder "${study}", or take it out of StudyId and STUDIES`
			)
		),
		...unused('groups', GROUPS, studies),
		...unused('themes', THEMES, studies)
	];
}

/** Codes that an address may hold and that no study describes. */
function unused(
	table: string,
	codes: readonly string[],
	studies: Record<string, PackageFiles>
): Problem[] {
	const ids = Object.values(studies)
		.flatMap((files) => Object.entries(files))
		.filter(([name]) => name.split('/').at(-1) === `${table}.csv`)
		.flatMap(([name, text]) => readTable(name, text).table?.rows ?? [])
		.map((row) => cell(row, 'id'));
	return codes
		.filter((code) => !ids.includes(code))
		.map((code) =>
			problemAt(
				VOCABULARY,
				null,
				`"${code}" is in the vocabulary, but no study has it in ${table}.csv`,
				`add a row for "${code}" to ${table}.csv, or take it out of the vocabulary`
			)
		);
}
