/** Checks all studies of the project: each package, and that the study of the front page is among them. */

import { problemAt, type Problem } from './problem.ts';
import { validatePackage, type PackageFiles } from './validate-package.ts';

/**
 * Every problem of the packages.
 *
 * @param studies files by the name of their study
 * @param main the study that the front page shows
 */
export function validateStudies(studies: Record<string, PackageFiles>, main: string): Problem[] {
	const problems = Object.values(studies).flatMap(validatePackage);
	if (Object.hasOwn(studies, main)) return problems;
	return [
		...problems,
		problemAt(
			{ file: `data/${main}/datapackage.json`, row: null },
			null,
			`the study of the front page, "${main}", has no folder`,
			`add the folder "${main}", or name another study in src/lib/data/main-study.ts`
		)
	];
}
