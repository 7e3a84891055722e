/** A briefing as one HTML file: what is in it, what is not, and texts that try to break out of it. */

import { createHash } from 'node:crypto';
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HtmlDeck } from '$lib/export/html/deck';
import { htmlFile } from '$lib/export/html/html-file';
import { SCRIPT, STYLE, scriptSource } from '$lib/export/html/inline';
import { SITE_NAME } from '$lib/wording/pages';
import { texts } from '../wording/every-figure';
import { FONT, deck, pages } from './html-deck';

const DECK = await deck();
const FILE = htmlFile(DECK, await scriptSource());

/** The file without style and script, as a document that a strict parser accepts. @throws at the first fault */
function parsed(file: string): Document {
	const markup = file
		.replace('<!doctype html>\n', '')
		.replace(`<style>\n${file.split('<style>\n')[1]!.split('</style>')[0]!}</style>`, '')
		.replace(`<script>${SCRIPT}</script>`, '');
	const onError = (level: string, message: string) => {
		throw new Error(`${level}: ${message}`);
	};
	return new DOMParser({ onError }).parseFromString(markup, 'text/xml');
}

const all = (document: Document | Element, name: string) => [
	...document.getElementsByTagName(name)
];
const named = (document: Document, name: string) =>
	all(document, '*').filter((element) => element.getAttribute('class') === name);
const attributes = (document: Document) =>
	all(document, '*').flatMap((element) => [...element.attributes]);
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('the file of a briefing', () => {
	const document = parsed(FILE);

	test('holds every text of its pages', () => {
		const text = oneLine(document.documentElement!.textContent!);
		const said = pages().flatMap((page) => {
			const { type: _type, slide: _slide, ...words } = page;
			if (page.type !== 'figure') return texts({ ...words, role: undefined });
			const { figure: _figure, address: _address, study: _study, ...shown } = page;
			return texts({ ...shown, type: undefined, slide: undefined });
		});
		expect(said.length).toBeGreaterThan(100);
		expect(said.filter((one) => !text.includes(oneLine(one)))).toEqual([]);
	});

	test('has a section a page, each with a heading, and says which of how many it is', () => {
		const sections = all(document, 'section');
		expect(sections).toHaveLength(pages().length);
		sections.forEach((section, index) => {
			expect(all(section, 'h2')[0]!.textContent).toBe(pages()[index]!.title);
			expect(section.textContent).toContain(`${index + 1} of ${sections.length}`);
		});
		expect(all(document, 'h1')).toHaveLength(1);
	});

	test('draws each figure twice, with a name and what it shows', () => {
		const figures = pages().filter(({ type }) => type === 'figure');
		const drawings = all(document, 'svg');
		expect(drawings).toHaveLength(2 * figures.length);
		for (const drawing of drawings) {
			expect(drawing.getAttribute('role')).toBe('img');
			const [title] = all(drawing, 'title');
			const [description] = all(drawing, 'desc');
			expect(title!.textContent).not.toBe('');
			expect(description!.textContent).toContain('Source: ');
			expect(drawing.getAttribute('aria-labelledby')).toBe(title!.getAttribute('id'));
			expect(drawing.getAttribute('aria-describedby')).toBe(description!.getAttribute('id'));
		}
	});

	test('uses each id once, and points to none that is not there', () => {
		const ids = attributes(document).flatMap(({ name, value }) => (name === 'id' ? [value] : []));
		expect(new Set(ids).size).toBe(ids.length);
		const targets = attributes(document).flatMap(({ name, value }) =>
			name === 'href' && value.startsWith('#')
				? [value.slice(1)]
				: name.startsWith('aria-labelledby') || name === 'aria-describedby'
					? [value]
					: []
		);
		expect(targets.length).toBeGreaterThan(DECK.slides.length);
		expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
	});

	test('asks nobody for anything', () => {
		const addresses = attributes(document).filter(
			({ name, value }) =>
				/^(src|srcset|href|xlink:href|action|data|poster)$/.test(name) && !/^(#|data:)/.test(value)
		);
		expect(addresses.map(({ name, value }) => `${name}="${value}"`)).toEqual([]);
		expect(attributes(document).filter(({ value }) => /https?:/.test(value))).toEqual([]);
		expect(STYLE + SCRIPT).not.toMatch(/https?:|@import|url\(|fetch\(|XMLHttpRequest/);
	});

	test('has a policy that lets its own script run, and nothing come from outside', () => {
		const policy = all(document, 'meta')
			.find((meta) => meta.getAttribute('http-equiv') === 'Content-Security-Policy')!
			.getAttribute('content')!;
		const inside = FILE.split('<script>')[1]!.split('</script>')[0]!;
		const digest = createHash('sha256').update(inside).digest('base64');
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain(`script-src 'sha256-${digest}';`);
		expect(policy).not.toMatch(/\*|https?:/);
	});

	test('holds its style, its script, and the font once', () => {
		expect(FILE.split('data:font')).toHaveLength(2);
		expect(FILE).toContain(FONT);
		expect(STYLE).toContain('@page');
		expect(SCRIPT).toContain('keydown');
		expect(STYLE).not.toContain('</');
		expect(SCRIPT).not.toMatch(/<\/script|<!--/i);
	});

	test('without a font leaves the choice to the browser', async () => {
		expect(htmlFile(await deck(pages(), null))).not.toContain('@font-face');
	});

	test('is called what the briefing is called; without a name, what the explorer is', async () => {
		expect(all(document, 'title')[0]!.textContent).toBe(pages()[0]!.title);
		const unnamed = parsed(htmlFile(await deck(pages(), null, '')));
		for (const name of ['title', 'h1']) expect(all(unnamed, name)[0]!.textContent).toBe(SITE_NAME);
	});
});

/** The deck with the same text wherever a reader can write one. */
function saying(text: string): HtmlDeck {
	const notes = [{ heading: 'Notes', paragraphs: [text] }];
	return {
		...DECK,
		title: text,
		slides: [
			{ type: 'title', title: text, line: text, facts: [], notes },
			{ type: 'words', role: 'section', title: text, line: text, notes },
			{ ...DECK.slides.find((slide) => slide.type === 'figure')!, title: text, line: text, notes }
		]
	};
}

/** What is left of a text in a document: no control characters, and line ends as this parser reads them. */
function legal(text: string): string {
	return [...text]
		.filter((one) => !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(one) || /[\t\n\r]/.test(one))
		.join('')
		.replace(/\r\n?|[\u2028\u2029]/g, '\n');
}

const HARD = [
	'</script><script>alert(1)</script>',
	'</style><img src=x onerror=alert(1)>',
	'<!-- never closed',
	'"><svg onload=alert(1)>',
	`' onfocus='alert(1)`,
	'&lt;b&gt; & &amp;amp;',
	']]> and <![CDATA[',
	'👩‍🏫 café — “quoted”',
	'שלום, مرحبا',
	'one\u2028two\u2029three',
	'a\u0000b\u0008c\uD800d',
	'{{curly}} ${dollar} `tick`'
];

describe('a text that a reader wrote', () => {
	function expectOnlyText(text: string) {
		const file = htmlFile(saying(text));
		const document = parsed(file);
		const expected = legal(text);
		if (expected.trim()) {
			for (const heading of all(document, 'h1')) expect(heading.textContent).toBe(expected);
			expect(named(document, 'line').map(({ textContent }) => textContent)).toEqual([
				expected,
				expected,
				expected
			]);
			for (const notes of named(document, 'notes'))
				expect(all(notes, 'p')[0]!.textContent).toBe(expected);
		}
		expect(all(document, 'section')).toHaveLength(3);
		expect(attributes(document).filter(({ name }) => name.startsWith('on'))).toEqual([]);
		expect(file.split('<script>')).toHaveLength(2);
		expect(file.split('</script>')).toHaveLength(2);
	}

	test.each(HARD)('stays text: %j', expectOnlyText);

	test('stays text, whatever it is', () => {
		const piece = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.constantFrom('<', '>', '"', "'", '&', '</script>', '<!--', ']]>', '\uDC00', '\r\n')
		);
		fc.assert(
			fc.property(
				fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
				expectOnlyText
			),
			{ numRuns: 200 }
		);
	});
});
