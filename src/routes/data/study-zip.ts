/** A data package as one zip file: its descriptor, its tables and the guide to them, as they are. */

import { strToU8, zipSync, type Zippable } from 'fflate';
import guide from '$data/README.md?raw';

const files = import.meta.glob<string>('/data/*/*.{csv,json}', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** Studies that have a package, by id. */
export const packagedStudies = [...new Set(Object.keys(files).map((path) => path.split('/')[2]!))];

/**
 * The zip file of one study.
 *
 * @throws Error when there is no such study
 */
export function studyZip(study: string): Uint8Array<ArrayBuffer> {
	const own = Object.entries(files).filter(([path]) => path.startsWith(`/data/${study}/`));
	if (own.length === 0) throw new Error(`There is no data package for the study "${study}".`);
	const entries: Zippable = { [`${study}/README.md`]: strToU8(guide) };
	for (const [path, text] of own) entries[path.replace('/data/', '')] = strToU8(text);
	// The day of the package, in local time as zip files have it: the same data give the same bytes.
	const { created } = JSON.parse(files[`/data/${study}/datapackage.json`]!) as { created: string };
	return zipSync(entries, { mtime: `${created.slice(0, 10)}T00:00:00`, level: 9 });
}
