/** A briefing on paper: as slides, as a handout, as notes; every page whole, and nothing lost. */

import { expect, test, type Page } from '@playwright/test';
import type { Briefing } from '../../src/lib/briefing/briefing';
import { DATA_VERSION } from '../data-version';
import { pdfSheets, type Sheet } from '../pdf';
import { LONGEST, keep } from './shown-briefing';

const MM = 72 / 25.4;
const A4 = { width: 210 * MM, height: 297 * MM };

/** Line ends and kerning put spaces into a PDF that its text does not have. */
const squeezed = (text: string) => text.replace(/\s/g, '');
/** The words that are at least so large, in points. */
const ofSize = (sheets: Sheet[], least: number) =>
	sheets
		.flatMap(({ runs }) => runs)
		.filter(({ size }) => size >= least)
		.map(({ text }) => text)
		.join('');
const joined = (sheets: Sheet[]) => sheets.map(({ text }) => text).join('');

async function open(page: Page, query: string): Promise<void> {
	await page.goto(`/briefing/paper/${query}`);
	await expect(page.locator('.sheet').first()).toBeVisible();
}

async function print(page: Page): Promise<Sheet[]> {
	const sheets = await pdfSheets(await page.pdf({ preferCSSPageSize: true }));
	return sheets.map((sheet) => ({ ...sheet, text: squeezed(sheet.text) }));
}

/** What each slide says, as it stands in the presentation of the same briefing. */
async function slidesOf(page: Page, query: string) {
	await open(page, `${query}&layout=slides`);
	return await page.locator('.slide').evaluateAll((slides) =>
		slides.map((slide) => {
			const text = (selector: string) => slide.querySelector(selector)?.textContent ?? '';
			return {
				title: text('h2'),
				base: text('.subtitle'),
				foot: text('footer'),
				sentence: text('[id$="-sentence"]')
			};
		})
	);
}

function expectA4(sheets: Sheet[]): void {
	for (const [index, { width, height, text, runs }] of sheets.entries()) {
		const at = `sheet ${index + 1}`;
		expect(Math.abs(width - A4.width), at).toBeLessThan(1);
		expect(Math.abs(height - A4.height), at).toBeLessThan(1);
		for (const part of [
			'Not an NSPCC publication. Source: Hollis and Belton (2017), NSPCC.',
			`Data version ${DATA_VERSION}`,
			`Page ${index + 1} of ${sheets.length}`
		]) {
			expect(text, at).toContain(squeezed(part));
		}
		const beyond = runs.filter(
			(run) =>
				Math.min(run.x, width - run.x - run.width) < 8 * MM ||
				Math.min(run.y, height - run.y) < 8 * MM
		);
		expect(beyond, at).toEqual([]);
	}
}

/** Horizontal lines to write on, of each sheet, and whether one is crossed by words. */
async function rulesOf(page: Page) {
	return await page.locator('.sheet').evaluateAll((sheets) =>
		sheets.map((sheet) => {
			const rules = [...sheet.querySelectorAll('.rule')].map((rule) =>
				rule.getBoundingClientRect()
			);
			const words = [...sheet.querySelectorAll('p, h2, h3, footer')]
				.filter(({ textContent }) => textContent)
				.map((one) => one.getBoundingClientRect());
			const crossed = rules.filter((rule) =>
				words.some(
					({ left, right, top, bottom }) =>
						left < rule.right - 1 &&
						right > rule.left + 1 &&
						top < rule.bottom - 1 &&
						bottom > rule.top + 1
				)
			);
			return { count: rules.length, crossed: crossed.length };
		})
	);
}

const KEPT: [name: string, query: string, briefing: Briefing | null][] = [
	['a ready-made briefing', '?ready=schools', null],
	['the longest words', '?briefing=longest', LONGEST],
	['the figures of a view', `?of=${encodeURIComponent('/explore/?group=any-ta&group=both')}`, null]
];

for (const [name, query, briefing] of KEPT) {
	test.describe(name, () => {
		test.beforeEach(async ({ page }) => {
			if (briefing) await keep(page, briefing);
		});

		test('prints each slide on a page of its own shape', async ({ page }) => {
			const slides = await slidesOf(page, query);
			expect(slides.length).toBeGreaterThan(3);
			const sheets = await print(page);
			expect(sheets.length).toBe(slides.length);
			for (const [index, { title, base, foot }] of slides.entries()) {
				const { width, height, text } = sheets[index]!;
				expect(Math.abs(width - 960)).toBeLessThan(1);
				expect(Math.abs(height - 540)).toBeLessThan(1);
				for (const part of [title, base, foot]) expect(text).toContain(squeezed(part));
			}
		});

		test('prints a handout with what each figure says, and lines to write on', async ({ page }) => {
			const slides = await slidesOf(page, query);
			await open(page, `${query}&layout=handout`);
			const rules = await rulesOf(page);
			const sheets = await print(page);
			expect(sheets.length).toBe(rules.length);
			expectA4(sheets);
			for (const { count, crossed } of rules) {
				expect(count).toBeGreaterThan(2);
				expect(crossed).toBe(0);
			}
			expect(sheets.length).toBeGreaterThanOrEqual(slides.length / 3);
			expect(sheets.length).toBeLessThan(slides.length);
			const whole = joined(sheets);
			const readable = squeezed(ofSize(sheets, 9.4));
			for (const { title, base, sentence } of slides) {
				expect(whole).toContain(squeezed(title));
				expect(readable, title).toContain(squeezed(base));
				expect(readable, title).toContain(squeezed(sentence));
			}
		});

		test('prints the notes of each slide below it, on as many sheets as they need', async ({
			page
		}) => {
			const slides = await slidesOf(page, query);
			await open(page, `${query}&layout=notes`);
			const notes = await page.locator('.notes > :is(h3, p)').allTextContents();
			expect(notes.length).toBeGreaterThan(slides.length);
			const crossed = (await rulesOf(page)).map((rules) => rules.crossed);
			expect(Math.max(...crossed)).toBe(0);
			const preview = await page.locator('.sheet').count();
			const sheets = await print(page);
			expect(sheets.length).toBe(preview);
			expect(sheets.length).toBeGreaterThanOrEqual(slides.length);
			expectA4(sheets);
			const whole = joined(sheets);
			const large = squeezed(ofSize(sheets, 11.9));
			for (const note of notes) expect(large).toContain(squeezed(note));
			for (const { title, base } of slides) {
				const at = sheets.findIndex(({ text }) => text.includes(squeezed(title)));
				expect(at, title).toBeGreaterThanOrEqual(0);
				expect(whole).toContain(squeezed(base));
			}
		});
	});
}
