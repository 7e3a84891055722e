import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tables } from '$lib/data/bundled';
import { parseSupportLines } from '$lib/data/support-lines';
import { formatAddress } from '$lib/selection/address';
import type { Page } from '$lib/ui/briefing/page';
import { pagesOf } from '$lib/ui/briefing/pages';
import { ROOM } from '$lib/ui/paper/a4';
import { GAP, handoutSheets } from '$lib/ui/paper/handout-sheets';
import { broken, divided, notesSheets } from '$lib/ui/paper/notes-sheets';
import { layoutOf } from '$lib/ui/paper/page-rule';
import { FRONT_FIGURES } from '$lib/ui/pick-figure';
import supportLines from '$data/support-lines.csv?raw';
import { GROUP_SETS, choosing } from '../views/choices';
import { study } from '../wording/every-figure';

const stock = {
	tables,
	study,
	supportLines: parseSupportLines(supportLines),
	origin: 'https://example.org'
};

const shown = [
	...FRONT_FIGURES.map((figure) => ({ figure, address: '/' })),
	...GROUP_SETS.slice(-4).map((groups) => ({
		figure: 'compare',
		address: `/explore/${formatAddress(choosing(groups))}`
	}))
];

const PAGES: Page[] = pagesOf(
	{
		id: 'b',
		name: 'B',
		slides: [
			{ type: 'section', id: 'section', title: 'A part' },
			...shown.map((one, index) => ({
				type: 'figure' as const,
				id: String(index),
				added: '',
				question: 'What would you ask?',
				asked: index === 0,
				...one
			}))
		]
	},
	stock
);

describe('a handout', () => {
	const sheets = handoutSheets(PAGES);

	test('has every slide once, in order', () => {
		expect(sheets.flat().map(({ page }) => page)).toEqual(PAGES);
		expect(sheets.flat().map(({ number }) => number)).toEqual(PAGES.map((_, index) => index + 1));
	});

	test('has no more on a sheet than it has room for, and two or three wherever they fit', () => {
		for (const sheet of sheets) {
			const taken = sheet.reduce((sum, { height }) => sum + height, 0);
			expect(taken + (sheet.length - 1) * GAP.items).toBeLessThanOrEqual(ROOM + 0.01);
			expect(sheet.length).toBeLessThanOrEqual(3);
		}
		expect(sheets.some(({ length }) => length === 3)).toBe(true);
		expect(sheets.filter(({ length }) => length === 1).length).toBeLessThan(2);
	});

	test('leaves three lines or more to write on with each slide', () => {
		for (const { beside, under, page } of sheets.flat()) {
			expect(beside + under, page.title).toBeGreaterThanOrEqual(3);
		}
	});
});

describe('notes', () => {
	test('stand once, with the figure, where slides share them', () => {
		const sheets = notesSheets(PAGES);
		const question = PAGES.find((page) => page.type === 'words' && page.role === 'question')!;
		const figure = PAGES.findIndex(({ notes }) => notes === question.notes);
		expect(PAGES[figure]!.type).toBe('figure');
		const [sheet, ...more] = sheets.filter(({ page }) => page === question);
		expect(more).toEqual([]);
		expect(sheet!.parts.map(({ text }) => text)).toEqual([
			`The notes are with slide ${figure + 1} of ${PAGES.length}.`
		]);
		expect(sheet!.rules).toBeGreaterThan(9);
	});

	test('are all there, on every sheet that they need', () => {
		const all = notesSheets(PAGES);
		for (const page of PAGES.filter(({ type }) => type !== 'words')) {
			const sheets = all.filter((sheet) => sheet.page === page);
			const words = sheets.flatMap(({ parts }) => parts.map(({ text }) => text)).join(' ');
			const expected = page.notes.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]);
			expect(words.replace(/\s/g, '')).toBe(expected.join('').replace(/\s/g, ''));
			expect(sheets.map(({ continued }) => continued === null)).toEqual(
				sheets.map((_, index) => index === 0)
			);
		}
	});

	test('of any length lose no word, and leave no heading without a line under it', () => {
		const words = fc.array(fc.stringMatching(/^[a-zäé日]{1,14}$/), {
			minLength: 1,
			maxLength: 300
		});
		const paragraph = words.map((list) => list.join(' '));
		const section = fc.record({
			heading: fc.constantFrom('To discuss', 'Notes'),
			paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 5 })
		});
		fc.assert(
			fc.property(fc.array(section, { minLength: 1, maxLength: 5 }), (sections) => {
				const sheets = divided(sections.map(broken), 300, 600);
				const said = sheets.flat().map(({ text }) => text);
				const all = sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]);
				expect(said.join('').replace(/\s/g, '')).toBe(all.join('').replace(/\s/g, ''));
				for (const sheet of sheets) {
					expect(sheet.length).toBeGreaterThan(0);
					expect(sheet.at(-1)!.type).toBe('paragraph');
				}
			}),
			{ numRuns: 60 }
		);
	});
});

test('an address without a layout, or with one that is not there, is a handout', () => {
	for (const [query, layout] of [
		['', 'handout'],
		['layout=poster', 'handout'],
		['layout=slides', 'slides'],
		['layout=notes', 'notes']
	] as const) {
		expect(layoutOf(new URLSearchParams(query))).toBe(layout);
	}
});
