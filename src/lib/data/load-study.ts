/** Loads the tables of studies when they are chosen; the main one is there from the start. */

import { csv, tables } from './bundled';
import { MAIN_STUDY } from './main-study';
import { buildTables, textsByStudy, type Tables } from './tables';

// One file for each table: they are fetched together and kept by the browser.
const others = import.meta.glob<string>(
	['/data/*/*.csv', '!/data/hollis-belton-2017/*.csv', '!/data/*/{notes,glossary}.csv'],
	{ query: '?raw', import: 'default' }
);

const loaded = new Map<string, Promise<Tables>>();

/**
 * The tables of these studies, stacked.
 *
 * @param studies ids from the catalogue; others are left out
 * @throws Error when a table cannot be fetched
 */
export function tablesOf(studies: Iterable<string>): Promise<Tables> {
	const ids = [...new Set([MAIN_STUDY, ...studies])].sort();
	const key = ids.join(' ');
	const known = loaded.get(key) ?? built(ids);
	loaded.set(key, known);
	// What failed once may come the next time.
	known.catch(() => loaded.delete(key));
	return known;
}

async function built(ids: string[]): Promise<Tables> {
	const wanted = Object.entries(others).filter(([path]) => ids.includes(path.split('/')[2]!));
	if (wanted.length === 0) return tables;
	const texts = await Promise.all(
		wanted.map(async ([path, load]) => [path, await load()] as const)
	);
	return buildTables(textsByStudy({ ...csv, ...Object.fromEntries(texts) }));
}
