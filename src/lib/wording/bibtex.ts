/** Writes entries that BibTeX reads: each character as itself, each name whole. */

import { oneLine } from './text';

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
export function latex(text: string): string {
	return oneLine(text).replace(/[\\{}%&#$_~^]/g, (character) => LATEX[character]!);
}

/** Part of a name: in braces where a comma or the word "and" would cut it in two. */
export function latexName(name: string): string {
	const text = latex(name);
	return /,|(^|\s)and(\s|$)/i.test(text) ? `{${text}}` : text;
}

/** BibTeX reads an address as it stands, so what would end the field is percent-encoded. */
export function latexAddress(address: string): string {
	return oneLine(address).replace(
		/[\\{}\s]/g,
		(character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
	);
}

/**
 * An entry of one field a line; a field without a value is left out.
 *
 * @param fields names with values that are LaTeX already
 */
export function bibtexEntry(type: string, key: string, fields: [string, string][]): string {
	const lines = fields
		.filter(([, value]) => value)
		.map(([name, value]) => `\t${name} = {${value}}`);
	return `@${type}{${key.replace(/[^A-Za-z0-9-]/g, '')},\n${lines.join(',\n')}\n}\n`;
}
