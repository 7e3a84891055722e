/** Stops a build, or a page under development, when a data package has a problem. */

import { readdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { MAIN_STUDY } from '../main-study.ts';
import { formatProblems } from './problem.ts';
import type { PackageFiles } from './validate-package.ts';
import { validateStudies } from './validate-studies.ts';

/**
 * Validates every study folder before a build and after each change to one.
 *
 * @param folder folder that holds the studies, relative to the root of the project
 */
export function validatedData(folder: string): Plugin {
	let root = process.cwd();
	return {
		name: 'validated-data',
		configResolved(config) {
			root = config.root;
		},
		buildStart() {
			check(folder, root);
		},
		hotUpdate({ file }) {
			// The server shows the error over the page, and takes it away when the data are sound again.
			if (file.startsWith(`${slashed(resolve(root, folder))}/`)) check(folder, root);
		}
	};
}

function check(folder: string, root: string): void {
	const problems = validateStudies(readStudies(resolve(root, folder), root), MAIN_STUDY);
	if (problems.length === 0) return;
	const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
	throw new Error(`The data have ${count}.\n${formatProblems(problems)}`);
}

/** The JSON and CSV texts of each study, by study and by path as a reader would write it. */
function readStudies(folder: string, root: string): Record<string, PackageFiles> {
	const studies: Record<string, PackageFiles> = {};
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		if (!entry.isDirectory()) continue;
		const files: PackageFiles = {};
		for (const name of readdirSync(resolve(folder, entry.name))) {
			if (!/\.(csv|json)$/.test(name)) continue;
			const path = resolve(folder, entry.name, name);
			files[shown(path, root)] = readFileSync(path, 'utf8');
		}
		studies[entry.name] = files;
	}
	return studies;
}

function shown(path: string, root: string): string {
	const short = slashed(relative(root, path));
	return short.startsWith('../') ? slashed(path) : short;
}

function slashed(path: string): string {
	return path.replaceAll('\\', '/');
}
