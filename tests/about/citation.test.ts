/** The citation in every format: what it holds, and that no character of a name or title breaks it. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { studyFacts } from '$lib/data/study-facts';
import type { Study } from '$lib/data/study';
import { bibtex, citations, ris } from '$lib/wording/citation';

const study = studyFacts('hollis-belton-2017');

const changed = (change: Partial<Study>): Study => ({ ...study, ...change });

/** Reads LaTeX text back as a typesetter would print it. */
function printed(latex: string): string {
	return latex
		.replaceAll('\\textbackslash{}', '\0')
		.replaceAll('\\textasciitilde{}', '~')
		.replaceAll('\\textasciicircum{}', '^')
		.replace(/(?<!\\)[{}]/g, '')
		.replace(/\\([{}%&#$_])/g, '$1')
		.replaceAll('\0', '\\');
}

function field(entry: string, name: string): string {
	return new RegExp(`^\\t${name} = \\{(.*)\\},?$`, 'm').exec(entry)![1]!;
}

test('BibTeX names the report, its authors and where it can be read', () => {
	const entry = bibtex(study);
	expect(entry).toMatch(/^@techreport\{hollis-belton-2017,\n/);
	expect(field(entry, 'author')).toBe('Hollis, Vicki and Belton, Emma');
	expect(field(entry, 'title')).toBe(`{${study.title}}`);
	expect(field(entry, 'institution')).toBe('NSPCC');
	expect(field(entry, 'address')).toBe('London');
	expect(field(entry, 'year')).toBe('2017');
	expect(field(entry, 'url')).toBe(study.url);
	expect(entry.endsWith('\n}\n')).toBe(true);
});

test('RIS opens with its type, gives each author a line, and closes', () => {
	const lines = ris(study).split('\r\n');
	expect(lines[0]).toBe('TY  - RPRT');
	expect(lines.filter((line) => line.startsWith('AU'))).toEqual([
		'AU  - Hollis, Vicki',
		'AU  - Belton, Emma'
	]);
	expect(lines).toContain(`TI  - ${study.title}`);
	expect(lines).toContain('PY  - 2017');
	expect(lines.slice(-2)).toEqual(['ER  - ', '']);
});

test('the text is the citation of the data package, and only the other formats have a file', () => {
	const [text, ...importable] = citations(study);
	expect(text).toEqual({ label: 'Text', text: study.citation, file: null });
	expect(importable.map(({ file }) => file)).toEqual([
		'hollis-belton-2017.bib',
		'hollis-belton-2017.ris'
	]);
});

test('characters that mean something to LaTeX are written as themselves', () => {
	const title = 'Risk & need: 50% of {some} #1 costs $5_a ~ b ^ c \\ d';
	const escaped = field(bibtex(changed({ title })), 'title');
	expect(escaped).toContain('\\&');
	expect(escaped).toContain('\\%');
	expect(escaped).toContain('\\textbackslash{}');
	expect(printed(escaped)).toBe(title);
});

test('a name that holds a comma or the word "and" stays one name', () => {
	const authors = [{ family: 'Barnes and Noble, Ltd', given: '' }];
	expect(field(bibtex(changed({ authors })), 'author')).toBe('{Barnes and Noble, Ltd}');
});

test('an address cannot end its field early', () => {
	const url = 'https://example.org/a}b{c d';
	expect(field(bibtex(changed({ url })), 'url')).toBe('https://example.org/a%7Db%7Bc%20d');
});

test('a field without a value is left out', () => {
	expect(bibtex(changed({ url: '', series: '' }))).not.toMatch(/url|series/);
	expect(ris(changed({ url: '' }))).not.toContain('UR');
});

test('a line break in a title does not start a new RIS field', () => {
	expect(ris(changed({ title: 'One\r\nER  - \nTwo' }))).toContain('TI  - One ER - Two\r\n');
});

const name = fc
	.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
	.map((text) => text.replace(/[\s\0]+/g, ' ').trim())
	.filter((text) => text.length > 0);

test('every author appears in every format, whatever the name', () => {
	fc.assert(
		fc.property(
			fc.array(fc.record({ family: name, given: name }), { minLength: 1, maxLength: 5 }),
			(authors) => {
				const record = ris(changed({ authors })).split('\r\n');
				const entry = printed(field(bibtex(changed({ authors })), 'author'));
				for (const { family, given } of authors) {
					expect(record).toContain(`AU  - ${family}, ${given}`);
					expect(entry).toContain(`${family}, ${given}`);
				}
			}
		)
	);
});

test('braces stay balanced, whatever the title', () => {
	fc.assert(
		fc.property(fc.string({ minLength: 1 }), (title) => {
			const escaped = bibtex(changed({ title })).replace(/\\[{}]/g, '');
			let depth = 0;
			for (const character of escaped) {
				if (character === '{') depth += 1;
				if (character === '}') depth -= 1;
				expect(depth).toBeGreaterThanOrEqual(0);
			}
			expect(depth).toBe(0);
		})
	);
});
