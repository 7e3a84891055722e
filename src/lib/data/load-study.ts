/** Loads studies when they are chosen; the main one is there from the start. */

import { MAIN_STUDY } from './main-study';
import type { Study } from './study';
import { factsOf, type Descriptor } from './study-facts-of';
import { buildTables, textsByStudy, type Tables } from './tables';

const texts = import.meta.glob<string>(
	['/data/*/*.csv', '!/data/hollis-belton-2017/*.csv', '!/data/*/{notes,glossary}.csv'],
	{ query: '?raw', import: 'default' }
);
const descriptors = import.meta.glob<Descriptor>(
	['/data/*/datapackage.json', '!/data/hollis-belton-2017/*'],
	{ import: 'default' }
);

/** Studies with their tables stacked, the main one among them. */
export interface Loaded {
	tables: Tables;
	/** What is needed to cite the others. */
	studies: Study[];
}

const loaded = new Map<string, Promise<Loaded>>();

/**
 * These studies and the main one.
 *
 * @param ids from the catalogue; others are left out
 * @throws Error when a table cannot be fetched
 */
export function loadStudies(ids: Iterable<string>): Promise<Loaded> {
	const others = [...new Set(ids)].filter((id) => id !== MAIN_STUDY).sort();
	const key = others.join(' ');
	const known = loaded.get(key) ?? load(others);
	loaded.set(key, known);
	// What failed once may come the next time.
	known.catch(() => loaded.delete(key));
	return known;
}

async function load(ids: string[]): Promise<Loaded> {
	// By itself, so that fetching it and building its tables are two short pieces of work.
	const { csv, tables } = await import('./bundled');
	if (ids.length === 0) return { tables, studies: [] };
	const [others, found] = await Promise.all([fetched(texts, ids), fetched(descriptors, ids)]);
	return {
		tables: buildTables(textsByStudy({ ...csv, ...others })),
		studies: Object.values(found).map(factsOf)
	};
}

/** The files of these studies, by their path. */
async function fetched<T>(
	files: Record<string, () => Promise<T>>,
	ids: string[]
): Promise<Record<string, T>> {
	const wanted = Object.entries(files).filter(([path]) => ids.includes(path.split('/')[2]!));
	const contents = wanted.map(async ([path, read]) => [path, await read()] as const);
	return Object.fromEntries(await Promise.all(contents));
}
