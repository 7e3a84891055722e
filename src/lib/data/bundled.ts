/** The studies that ship with the explorer, as text and as tables. */

import { buildTables, type StudyTexts, type Tables } from './tables';

const csv = import.meta.glob<string>('/data/*/*.csv', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** CSV texts by study and table. */
export const studyTexts: Record<string, StudyTexts> = {};
for (const [path, text] of Object.entries(csv)) {
	const [study, file] = path.split('/').slice(-2) as [string, string];
	(studyTexts[study] ??= {})[file.replace(/\.csv$/, '')] = text;
}

/** The tables of all bundled studies. */
export const tables: Tables = buildTables(studyTexts);
