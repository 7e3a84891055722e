/** The studies that ship with the explorer, as tables. */

import { buildTables, textsByStudy, type Tables } from './tables';

// What only the page about the study shows does not travel with the explorer.
const csv = import.meta.glob<string>(['/data/*/*.csv', '!/data/*/{notes,glossary}.csv'], {
	query: '?raw',
	import: 'default',
	eager: true
});

/** The tables of all bundled studies. */
export const tables: Tables = buildTables(textsByStudy(csv));
