/** The words that only the page about the study shows: notes and glossary. */

import { buildBackground, textsByStudy, type Background } from './tables';

const csv = import.meta.glob<string>('/data/*/{notes,glossary}.csv', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** Notes and glossaries of all bundled studies. */
export const background: Background = buildBackground(textsByStudy(csv));
