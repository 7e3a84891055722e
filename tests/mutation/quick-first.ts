/** Puts the tests of one module before those of whole packages, so that most mutants are found at once. */

import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Each of these goes through every rule for every test. */
const WHOLE = /tests\/(data\/(broken|build|companions)|query\/)/;

export class QuickFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const late = ({ moduleId }: TestSpecification) => Number(WHOLE.test(moduleId));
		return [...files].sort((a, b) => late(a) - late(b) || a.moduleId.localeCompare(b.moduleId));
	}
}
