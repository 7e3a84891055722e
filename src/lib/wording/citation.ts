/** How to cite a study: as text, and in the formats that reference managers read. */

import type { Study } from '$lib/data/study';
import { bibtexEntry, latex, latexAddress, latexName } from './bibtex';
import { risRecord } from './ris';
import { oneLine } from './text';
import { referenced } from './works';

/** "Hollis, Vicki": family name first; a name of one part stands alone. */
function inverted(parts: string[]): string {
	return parts.filter(Boolean).join(', ');
}

/** The study as BibTeX: an entry for each work that it is made of. */
export function bibtex(study: Study): string {
	return referenced(study).map(entry).join('\n');
}

/** Braces around the title keep its capitals as they are. */
function entry(study: Study): string {
	const authors = study.authors.map(({ family, given }) =>
		inverted([latexName(family), latexName(given)])
	);
	return bibtexEntry('techreport', study.id, [
		['author', authors.join(' and ')],
		['title', `{${latex(study.title)}}`],
		['institution', latex(study.publisher)],
		['address', latex(study.place)],
		['series', latex(study.series)],
		['year', String(study.year)],
		['url', latexAddress(study.url)]
	]);
}

/** The study as RIS: a record for each work that it is made of. */
export function ris(study: Study): string {
	return referenced(study).map(record).join('\r\n');
}

function record(study: Study): string {
	return risRecord([
		['TY', 'RPRT'],
		...study.authors.map(({ family, given }): [string, string] => [
			'AU',
			inverted([oneLine(family), oneLine(given)])
		]),
		['TI', study.title],
		['T3', study.series],
		['PB', study.publisher],
		['CY', study.place],
		['PY', String(study.year)],
		['UR', study.url],
		['LA', 'en']
	]);
}

/** What a file of several figures is based on. */
export function citationsText(studies: Study[]): string {
	return studies.map(({ citation }) => citation).join(' ');
}

/** A citation in one format, ready to be shown, copied and saved. */
export interface Citation {
	label: string;
	text: string;
	/** The file with this citation; null where there is nothing to import. */
	file: string | null;
}

/** The citation of a study in every format. */
export function citations(study: Study): Citation[] {
	return [
		{ label: 'Text', text: study.citation, file: null },
		{ label: 'BibTeX', text: bibtex(study), file: `${study.id}.bib` },
		{ label: 'RIS', text: ris(study), file: `${study.id}.ris` }
	];
}
