/** What no document may hold is taken out, and nothing else. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { legalInHtml, legalInXml } from '$lib/export/legal-characters';
import { escaped as inHtml } from '$lib/export/html/markup';
import { escaped as inSlides } from '$lib/export/pptx/xml';
import { escaped as inWorkbook } from '$lib/export/workbook/xml';
import { legalText } from '$lib/export/xml-text';

/** The production "Char" of XML 1.0, fifth edition, by its numbers. */
function isChar(code: number): boolean {
	return (
		[0x9, 0xa, 0xd].includes(code) ||
		(code >= 0x20 && code <= 0xd7ff) ||
		(code >= 0xe000 && code <= 0xfffd) ||
		(code >= 0x10000 && code <= 0x10ffff)
	);
}

const anyText = fc.string({
	unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))
});
const chars = (text: string) => [...text].filter((one) => isChar(one.codePointAt(0)!)).join('');

describe('the characters of a document', () => {
	test('are those that XML 1.0 names', () => {
		const all = Array.from({ length: 0x10000 }, (_, code) => code);
		const wrong = all.filter((code) => {
			const character = String.fromCharCode(code);
			return legalInXml(character) !== (isChar(code) ? character : '');
		});
		expect(wrong).toEqual([]);
		fc.assert(
			fc.property(anyText, (text) => {
				expect(legalInXml(text)).toBe(chars(text));
			})
		);
	});

	test('keep whole pairs and lose halves', () => {
		expect(legalInXml('a\ud83d\ude00b\ud83dc\ude00')).toBe('a\ud83d\ude00bc');
	});

	test('are fewer in HTML by the second set of control characters', () => {
		expect(legalInXml('a\u0085b')).toBe('a\u0085b');
		expect(legalInHtml('a\u0000b\u007fc\u0085d\u009fe\u00a0f')).toBe('abcde\u00a0f');
	});

	test.each([
		['an image', legalText],
		['a workbook', inWorkbook],
		['a slide', inSlides],
		['an HTML file', inHtml]
	])('are the same for %s', (_, write) => {
		expect(write('a\u0000b\u000bc\ufffed\ud83de')).toBe('abcde');
	});
});
