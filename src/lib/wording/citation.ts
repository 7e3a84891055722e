/** How to cite a study: as text, and in the formats that reference managers read. */

import type { Study } from '$lib/data/study';

/** Characters that mean something to LaTeX, and how each is written as itself. */
const LATEX: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'{': '\\{',
	'}': '\\}',
	'%': '\\%',
	'&': '\\&',
	'#': '\\#',
	$: '\\$',
	_: '\\_',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}'
};

/** A text on one line, with each LaTeX character written as itself. */
function latex(text: string): string {
	return oneLine(text).replace(/[\\{}%&#$_~^]/g, (character) => LATEX[character]!);
}

/** Part of a name: in braces where a comma or the word "and" would cut it in two. */
function latexName(name: string): string {
	const text = latex(name);
	return /,|(^|\s)and(\s|$)/i.test(text) ? `{${text}}` : text;
}

/** BibTeX reads an address as it stands, so what would end the field is percent-encoded. */
function latexAddress(address: string): string {
	return oneLine(address).replace(
		/[\\{}\s]/g,
		(character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
	);
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** "Hollis, Vicki": family name first; a name of one part stands alone. */
function inverted(parts: string[]): string {
	return parts.filter(Boolean).join(', ');
}

/**
 * The study as a BibTeX entry. Braces around the title keep its capitals as they are.
 */
export function bibtex(study: Study): string {
	const authors = study.authors.map(({ family, given }) =>
		inverted([latexName(family), latexName(given)])
	);
	const fields: [string, string][] = [
		['author', authors.join(' and ')],
		['title', `{${latex(study.title)}}`],
		['institution', latex(study.publisher)],
		['address', latex(study.place)],
		['series', latex(study.series)],
		['year', String(study.year)],
		['url', latexAddress(study.url)]
	];
	const key = study.id.replace(/[^A-Za-z0-9-]/g, '');
	const lines = fields
		.filter(([, value]) => value)
		.map(([name, value]) => `\t${name} = {${value}}`);
	return `@techreport{${key},\n${lines.join(',\n')}\n}\n`;
}

/** The study as a RIS record, one line a field, with the line ends that the format asks for. */
export function ris(study: Study): string {
	const fields: [string, string][] = [
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
	];
	const lines = fields
		.map(([tag, value]) => [tag, oneLine(value)])
		.filter(([, value]) => value)
		.map(([tag, value]) => `${tag}  - ${value}`);
	return [...lines, 'ER  - ', ''].join('\r\n');
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
