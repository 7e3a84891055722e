import { beforeAll, describe, expect, test } from 'vitest';
import type { Deck } from '$lib/export/pptx/deck';
import { study } from '../wording/every-figure';
import {
	FIGURES,
	all,
	children,
	deckOfFigures,
	opened,
	relationships,
	xmlPaths,
	type Opened
} from './pptx-deck';

let deck: Deck;
let file: Opened;

beforeAll(async () => {
	deck = await deckOfFigures(FIGURES);
	file = await opened(deck);
});

describe('the package', () => {
	test('names the type of every part, and of no part that is not there', () => {
		const types = file.xml('[Content_Types].xml');
		const defaults = all(types, 'Default').map((entry) => entry.getAttribute('Extension')!);
		const overrides = all(types, 'Override').map((entry) => entry.getAttribute('PartName')!);
		const parts = Object.keys(file.parts).filter((path) => path !== '[Content_Types].xml');
		for (const path of overrides) expect(parts).toContain(path.slice(1));
		for (const path of parts) {
			// Only a relationship or a picture is what its extension says.
			const known = overrides.includes(`/${path}`) || /\.(rels|png)$/.test(path);
			expect(known, path).toBe(true);
			expect(defaults).toContain(path.split('.').at(-1));
		}
		expect(new Set(overrides).size).toBe(overrides.length);
		expect(new Set(parts.map((path) => path.split('.').at(-1)))).toEqual(new Set(defaults));
	});

	test('begins with the list of types, and holds no folder', () => {
		expect(Object.keys(file.parts)[0]).toBe('[Content_Types].xml');
		expect(Object.keys(file.parts).filter((path) => path.endsWith('/'))).toEqual([]);
	});

	test('has a target for each relationship, and reaches every part', () => {
		const reached = new Set<string>();
		for (const { owner, entries } of relationships(file)) {
			for (const { target } of entries) {
				expect(Object.keys(file.parts), owner).toContain(target);
				reached.add(target);
			}
		}
		const parts = xmlPaths(file).filter((path) => !/\.rels$|^\[/.test(path));
		expect(parts.filter((path) => !reached.has(path))).toEqual([]);
	});

	test('gives each relationship of a part an id of its own, and uses no other', () => {
		for (const { owner, entries } of relationships(file)) {
			const ids = entries.map(({ id }) => id);
			expect(new Set(ids).size, owner).toBe(ids.length);
			if (!file.parts[owner]) continue;
			for (const [, used] of file.text(owner).matchAll(/ r:(?:id|embed|link)="([^"]*)"/g))
				expect(ids, owner).toContain(used);
		}
	});

	test('gives the notes a theme of their own', () => {
		const themes = relationships(file)
			.filter(({ owner }) => /Masters\//.test(owner))
			.map(({ entries }) => entries.find(({ target }) => /theme/.test(target))?.target);
		expect(themes).toHaveLength(2);
		expect(new Set(themes).size).toBe(2);
	});
});

describe('the presentation', () => {
	test('has slides of 16 to 9, in the order of the schema', () => {
		const root = file.xml('ppt/presentation.xml').documentElement!;
		const size = all(root, 'p:sldSz')[0]!;
		const [cx, cy] = ['cx', 'cy'].map((name) => Number(size.getAttribute(name))) as [
			number,
			number
		];
		expect(cx / cy).toBeCloseTo(16 / 9, 4);
		expect(cx / 914_400).toBeCloseTo(13.333, 3);
		expect(children(root).map(({ tagName }) => tagName)).toEqual([
			'p:sldMasterIdLst',
			'p:notesMasterIdLst',
			'p:sldIdLst',
			'p:sldSz',
			'p:notesSz',
			'p:defaultTextStyle'
		]);
		expect(all(root, 'p:sldId')).toHaveLength(FIGURES.length);
	});

	test('says what it is about, in British English, and by whom it is not', () => {
		const core = file.xml('docProps/core.xml');
		const value = (name: string) => all(core, name)[0]?.textContent;
		expect(value('dc:title')).toBe(deck.title);
		expect(value('dc:subject')).toBe(study.citation);
		expect(value('dc:language')).toBe('en-GB');
		expect(value('dc:creator')).not.toMatch(/NSPCC|PptxGenJS/);
		expect(file.text('docProps/app.xml')).not.toMatch(/PptxGenJS|Microsoft/);
		const titles = all(file.xml('docProps/app.xml'), 'TitlesOfParts')[0]!;
		expect(all(titles, 'vt:lpstr').map((one) => one.textContent)).toEqual(
			deck.slides.map(({ title }) => title)
		);
	});

	test('has no American text in any part', () => {
		for (const path of xmlPaths(file)) {
			expect(file.text(path), path).not.toContain('en-US');
			for (const [, language] of file.text(path).matchAll(/[lL]ang="([^"]*)"/g))
				expect(language, path).toBe('en-GB');
		}
	});

	test('has paragraphs and shapes in the order of the schema', () => {
		for (const path of xmlPaths(file)) {
			for (const paragraph of all(file.xml(path), 'a:p')) {
				const names = children(paragraph).map(({ tagName }) => tagName);
				expect(names.join(' '), path).toMatch(
					/^(a:pPr( |$))?((a:r|a:br|a:fld)( |$))*(a:endParaRPr)?$/
				);
			}
			for (const shape of all(file.xml(path), 'p:sp')) {
				const names = children(shape).map(({ tagName }) => tagName);
				const picture = all(shape, 'p:ph')[0]?.getAttribute('type') === 'sldImg';
				expect(names.join(' '), path).toMatch(
					picture ? /^p:nvSpPr p:spPr/ : /^p:nvSpPr p:spPr p:txBody$/
				);
			}
		}
	});
});
