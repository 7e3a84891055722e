/** The study of the front page as tables; the others load when they are chosen. */

import { buildTables, textsByStudy, type Tables } from './tables';

// What only the page about the study shows does not travel with the explorer.
export const csv = import.meta.glob<string>(
	['/data/hollis-belton-2017/*.csv', '!/data/*/{notes,glossary}.csv'],
	{ query: '?raw', import: 'default', eager: true }
);

/** The tables of the main study. */
export const tables: Tables = buildTables(textsByStudy(csv));
