import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { odsFile } from '$lib/export/workbook/ods';
import { xlsxFile } from '$lib/export/workbook/xlsx';
import { legalText } from '$lib/export/workbook/xml';
import { small } from './examples';
import { opened, partsOf, parsed } from './files';

const awkward = [
	'=1+1',
	'+44',
	'-cmd',
	'@SUM(A1)',
	'"quoted" & <b>',
	']]>',
	'😀 👩‍👧',
	'שלום ‮abc',
	'two  spaces,   three',
	' ends ',
	'a\nb\n\nc',
	'\n',
	'tab\there',
	'_x0041_ and _x000D_',
	'&#65; &amp; &lt;',
	'x'.repeat(300),
	'46',
	'46%',
	'[x1]',
	'TRUE',
	'1/2/2020',
	'#REF!',
	'a\u0000b\u0008\u001f',
	'half \ud800 pair',
	'\udc00\ud800',
	'\ufffe\uffff',
	'line\r\nbreak\rhere'
];
const text = fc.oneof(
	fc.constantFrom(...awkward),
	fc.string({ unit: 'binary' }),
	fc.string({ minLength: 1 })
);

/** What the reader itself gets wrong: in .ods it decodes escapes that only .xlsx has. */
const MISREAD = { xlsx: /^$/, ods: /^$|^\n|_x[0-9a-f]{4}_/i };

describe.each([
	['xlsx', xlsxFile],
	['ods', odsFile]
] as const)('any text in an .%s file', (format, write) => {
	const readable = (value: string) => !MISREAD[format].test(legalText(value));
	const readBack = (cells: string[]) => {
		const file = write(
			small(
				['a'],
				cells.map((cell) => [cell])
			)
		);
		const sheet = opened(file).Sheets.Sheet!;
		return cells.map((_cell, index) => sheet[`A${index + 3}`]);
	};

	test.each(awkward.filter(readable))('%j stays the text that it is', (value) => {
		expect(readBack([value])[0]).toMatchObject({ t: 's', v: legalText(value) });
	});

	test('is read back as text, and never as a number or a formula', () => {
		fc.assert(
			fc.property(fc.array(text.filter(readable), { minLength: 1, maxLength: 20 }), (cells) => {
				const read = readBack(cells);
				expect(read.map(({ v }) => v)).toEqual(cells.map(legalText));
				expect(read.every(({ t, f }) => t === 's' && f === undefined)).toBe(true);
			})
		);
	});

	test('leaves every part well formed', () => {
		fc.assert(
			fc.property(text, text, text, (title, line, cell) => {
				const workbook = small(['a'], [[cell]], {
					title: `A ${title}`,
					lines: [{ text: line, to: 'https://example.org/?a=1&b="2"' }]
				});
				const parts = partsOf(write({ ...workbook, title, subject: line, creator: cell }));
				for (const [path, xml] of Object.entries(parts)) {
					if (path !== 'mimetype') expect(() => parsed(xml), path).not.toThrow();
				}
			}),
			{ numRuns: 40 }
		);
	});
});

describe('legal text', () => {
	test('has lost what XML forbids and nothing else', () => {
		expect(legalText('a\u0000b\u0008\u001fc')).toBe('abc');
		expect(legalText('half \ud800 pair \udc00')).toBe('half  pair ');
		expect(legalText('\ufffe😀\uffff')).toBe('😀');
		expect(legalText('a\r\nb\rc\td')).toBe('a\nb\nc\td');
	});
});
