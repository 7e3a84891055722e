import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtex, citations, ris } from '$lib/wording/citation';
import { study } from './every-figure';

describe('the citation of the study', () => {
	test('as text names authors, year, title and publisher', () => {
		expect(study.citation).toMatch(/Hollis.*Belton.*2017.*London: NSPCC/);
		expect(citations(study)[0]!.text).toBe(study.citation);
	});

	test('as BibTeX is one report with both authors, and balanced braces', () => {
		const entry = bibtex(study);
		expect(entry).toMatch(/^@techreport\{hollis-belton-2017,/);
		expect(entry).toMatch(/author = \{Hollis, [^}]+ and Belton, [^}]+\}/);
		expect(entry).toContain('year = {2017}');
		expect(entry.split('{')).toHaveLength(entry.split('}').length);
	});

	test('as RIS is one record that begins with its type and ends with its end', () => {
		const lines = ris(study).split('\r\n');
		expect(lines[0]).toBe('TY  - RPRT');
		expect(lines.filter((line) => line.startsWith('AU  - '))).toHaveLength(2);
		expect(lines.slice(-2)).toEqual(['ER  - ', '']);
	});
});

test('a line break in a field never opens a line of its own in RIS', () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), (before, after) => {
			const title = `${before}\r\nER  - ${after}`;
			const lines = ris({ ...study, title }).split('\r\n');
			expect(lines.filter((line) => line.startsWith('ER  -'))).toHaveLength(1);
		})
	);
});

test('braces stay balanced in BibTeX whatever the title', () => {
	fc.assert(
		fc.property(fc.string(), (title) => {
			const entry = bibtex({ ...study, title }).replace(/\\[{}\\]/g, '');
			expect(entry.split('{')).toHaveLength(entry.split('}').length);
		})
	);
});
