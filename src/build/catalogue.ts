/** Gives the pages what can be chosen of each study, made once in the build and not by every reader. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { choicesOf, inReadingOrder, type About, type StudyChoices } from '../lib/data/choices.ts';

const NAME = 'built:catalogue';
const RESOLVED = `\0${NAME}`;

/**
 * Answers imports of `built:catalogue` with the choices of every study.
 *
 * @param folder folder that holds the studies, relative to the root of the project
 */
export function catalogue(folder: string): Plugin {
	let path = folder;
	return {
		name: 'catalogue',
		configResolved({ root }) {
			path = resolve(root, folder);
		},
		resolveId(id) {
			return id === NAME ? RESOLVED : undefined;
		},
		load(id) {
			if (id === RESOLVED) return `export default ${JSON.stringify(readCatalogue(path))}`;
		},
		hotUpdate({ file, modules }) {
			const own = file.startsWith(path) && this.environment.moduleGraph.getModuleById(RESOLVED);
			return own ? [...modules, own] : modules;
		}
	};
}

/** The choices of every study in a folder. @throws Error when a package lacks a file */
export function readCatalogue(folder: string): StudyChoices[] {
	const studies = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory());
	const read = (study: string, file: string) => readFileSync(join(folder, study, file), 'utf8');
	return inReadingOrder(
		studies.map(({ name }) => {
			const { study } = JSON.parse(read(name, 'datapackage.json')) as { study: About };
			return choicesOf(study, (table) => read(name, `${table}.csv`));
		})
	);
}
