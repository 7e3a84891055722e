/** The project's own text files, for tests that read them. */

import { readdirSync, readFileSync } from 'node:fs';

export interface SourceFile {
	path: string;
	text: string;
}

/** Files below a folder whose names end in one of these, in a fixed order; none that were installed. */
export function sourceFiles(folder: string, ...endings: string[]): SourceFile[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
		.filter(
			(path) => !path.includes('/node_modules/') && endings.some((ending) => path.endsWith(ending))
		)
		.sort()
		.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}
