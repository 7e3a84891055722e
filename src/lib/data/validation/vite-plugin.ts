/** Stops a build, or a page under development, when a data package has a problem. */

import { readdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { formatProblems } from './problem';
import type { PackageFiles } from './validate-package';
import { validateStudies } from './validate-studies';

/**
 * Validates every study folder before a build and after each change to one.
 *
 * @param folder folder that holds the studies, relative to where the build is run
 */
export function validatedData(folder: string): Plugin {
	return {
		name: 'validated-data',
		buildStart() {
			check(folder);
		},
		configureServer(server) {
			// A new or deleted file is no module yet, so no hot update tells of it.
			server.watcher.add(resolve(folder));
		},
		handleHotUpdate({ file }) {
			if (file.startsWith(resolve(folder))) check(folder);
		}
	};
}

function check(folder: string): void {
	const problems = validateStudies(readStudies(folder));
	if (problems.length === 0) return;
	const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
	throw new Error(`The data have ${count}.\n${formatProblems(problems)}`);
}

/** The JSON and CSV texts of each study, by study and by path as a reader would write it. */
function readStudies(folder: string): Record<string, PackageFiles> {
	const studies: Record<string, PackageFiles> = {};
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		if (!entry.isDirectory()) continue;
		const files: PackageFiles = {};
		const root = resolve(folder, entry.name);
		for (const name of readdirSync(root)) {
			if (!/\.(csv|json)$/.test(name)) continue;
			const path = resolve(root, name);
			files[shown(path)] = readFileSync(path, 'utf8');
		}
		studies[entry.name] = files;
	}
	return studies;
}

function shown(path: string): string {
	const short = relative(process.cwd(), path).replaceAll('\\', '/');
	return short.startsWith('../') ? path.replaceAll('\\', '/') : short;
}
