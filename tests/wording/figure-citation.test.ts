/** The citation of one figure: the exact address, the data version and the day, in every format. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureCitations } from '$lib/wording/figure-citation';
import { EVERY, study } from './every-figure';

const ADDRESS =
	'https://example.org/explore/?group=ta-only&group=both&theme=characteristics&note=50%25#top';
const DATE = new Date(2026, 10, 3);

function cited(title: string, address = ADDRESS) {
	const words = { title, subtitle: 'Base: 275 cases', choice: 'Groups: Both' };
	const [text, bibtex, ris] = figureCitations({ id: 'compare', words, study, address, date: DATE });
	return { text: text!, bibtex: bibtex!, ris: ris! };
}

/** The fields of a BibTeX entry, read with balanced braces. */
function bibtexFields(entry: string): Record<string, string> {
	const fields: Record<string, string> = {};
	const start = /\s(\w+) = \{/g;
	for (let match = start.exec(entry); match; match = start.exec(entry)) {
		let depth = 1;
		let at = start.lastIndex;
		for (; depth > 0; at++) {
			if (entry[at] === '\\') at++;
			else if (entry[at] === '{') depth++;
			else if (entry[at] === '}') depth--;
			if (at > entry.length) throw new Error('A brace is never closed.');
		}
		fields[match[1]!] = entry.slice(start.lastIndex, at - 1);
		start.lastIndex = at;
	}
	return fields;
}

function risFields(record: string): [string, string][] {
	return record
		.split('\r\n')
		.filter(Boolean)
		.map((line) => {
			const match = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line);
			if (!match) throw new Error(`No RIS line: ${line}`);
			return [match[1]!, match[2]!];
		});
}

describe.each(EVERY.slice(0, 12))('the citation of %s', (_, { id, words }) => {
	const [text, bibtex, ris] = figureCitations({ id, words, study, address: ADDRESS, date: DATE });

	test('names title, base, study, version, address and day', () => {
		for (const part of [
			words.title,
			words.subtitle.replace(/\.$/, ''),
			study.citation,
			`data version ${study.version}`,
			study.remark,
			`Available at: ${ADDRESS} (accessed 3 November 2026).`
		]) {
			expect(text!.text).toContain(part);
		}
		expect(text!.file).toBeNull();
	});

	test('is read back from BibTeX', () => {
		const fields = bibtexFields(bibtex!.text);
		expect(bibtex!.text).toMatch(new RegExp(`^@misc\\{${study.id}-${id},\\n`));
		expect(fields).toMatchObject({ url: ADDRESS, urldate: '2026-11-03', year: '2026' });
		expect(fields.title).toBe(`{${words.title}}`);
		expect(fields.note).toContain(study.remark);
		expect(fields.howpublished).toContain(study.version);
		expect(bibtex!.file).toBe(`${study.id}-${id}.bib`);
	});

	test('is read back from RIS', () => {
		const fields = risFields(ris!.text);
		expect(fields[0]).toEqual(['TY', 'ELEC']);
		expect(fields.at(-1)).toEqual(['ER', '']);
		expect(Object.fromEntries(fields)).toMatchObject({
			TI: words.title,
			UR: ADDRESS,
			Y2: '2026/11/03',
			ET: `data version ${study.version}`
		});
	});
});

test('no title breaks an entry or a record', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (title) => {
			const { bibtex, ris } = cited(title);
			expect(Object.keys(bibtexFields(bibtex.text))).toEqual([
				'author',
				'title',
				'year',
				'howpublished',
				'note',
				'url',
				'urldate'
			]);
			expect(risFields(ris.text).at(-1)).toEqual(['ER', '']);
		})
	);
});

test('the address is kept to the letter, whatever it asks for', () => {
	fc.assert(
		fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
			const { text, bibtex, ris } = cited('A figure', address);
			expect(text.text).toContain(`Available at: ${address} (`);
			expect(bibtexFields(bibtex.text).url).toBe(address);
			expect(Object.fromEntries(risFields(ris.text)).UR).toBe(address);
		})
	);
});
