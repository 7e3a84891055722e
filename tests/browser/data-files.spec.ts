/** Files that are more than an image: slides, workbooks, data and citations, taken as a reader does. */

import { expect, test, type Page } from '@playwright/test';
import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { DATA_VERSION } from '../data-version';
import { bytes, download } from './figure-files';

const VIEW = '/explore/?group=ta-only&group=both&theme=characteristics';
const NAME = 'hollis-belton-2017_compare_ta-only-both';

/** The measure and the finding of each row of the table below the figure. */
async function tableOf(page: Page): Promise<string[][]> {
	const place = page.locator('[data-figure="compare"]');
	await place.getByText('Show as table').click();
	return await place.locator('tbody tr').evaluateAll((rows) =>
		rows.map((row) => {
			const cells = [...row.children].map((cell) => cell.firstChild?.textContent?.trim() ?? '');
			return [cells[0]!, cells[2]!];
		})
	);
}

for (const [item, ending] of [
	['Excel workbook', 'xlsx'],
	['OpenDocument workbook', 'ods']
] as const) {
	test(`${item}: another program reads the rows of the table`, async ({ page }) => {
		await page.goto(VIEW);
		const file = await download(page, 'compare', item);
		expect(file.suggestedFilename()).toBe(`${NAME}.${ending}`);
		const workbook = read(await bytes(file));
		const rows = utils.sheet_to_json<string[]>(workbook.Sheets.Evidence!, { header: 1 });
		const table = await tableOf(page);
		expect(table.length).toBeGreaterThan(5);
		for (const [measure, finding] of table) {
			expect(rows.some((row) => row[0] === measure && row.includes(finding!))).toBe(true);
		}
		const cover = utils.sheet_to_csv(workbook.Sheets.Cover!);
		for (const part of [VIEW, 'Not an NSPCC publication', 'Hollis, V. and Belton, E. (2017)']) {
			expect(cover).toContain(part);
		}
		await expect(page.getByRole('status')).toContainText(`Saved as ${NAME}.${ending}`);
	});
}

test('PowerPoint slide: title, base and notes are live text, and the figure has its alt text', async ({
	page
}) => {
	await page.goto('/');
	const title = await page.locator('[data-figure="prevalence"] h2').textContent();
	const file = await download(page, 'prevalence', 'PowerPoint slide');
	expect(file.suggestedFilename()).toBe('hollis-belton-2017_prevalence_all.pptx');
	const parts = unzipSync(await bytes(file));
	const text = (name: string) => strFromU8(parts[name]!);
	const slide = text('ppt/slides/slide1.xml');
	expect(slide).toContain('type="title"');
	expect(slide.replace(/<[^>]+>/g, '')).toContain(title!);
	expect(slide).toContain('Base: 275 cases');
	expect(slide).toMatch(/<p:pic>.*descr="[^"]*275 cases/s);
	expect(text('ppt/notesSlides/notesSlide1.xml')).toContain('about 39%');
	const picture = Object.keys(parts).find((name) => /^ppt\/media\/.*\.png$/.test(name));
	expect(parts[picture!]!.length).toBeGreaterThan(10_000);
});

test('a comparison of two parts is spread over slides, each with a title of its own', async ({
	page
}) => {
	await page.goto('/explore/?theme=characteristics&theme=prevalence');
	const file = await download(page, 'compare', 'PowerPoint slide');
	const parts = unzipSync(await bytes(file));
	const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
	expect(slides.length).toBeGreaterThan(1);
	const titles = slides.map(
		(name) => /type="title".*?<a:t>(.*?)<\/a:t>/s.exec(strFromU8(parts[name]!))![1]
	);
	expect(new Set(titles).size).toBe(slides.length);
});

test('JSON data: each row has its kind, and a direction has no number', async ({ page }) => {
	await page.goto(`${VIEW}&theme=prevalence`);
	const file = await download(page, 'compare', 'JSON data');
	expect(file.suggestedFilename()).toBe(`${NAME}.json`);
	const data = JSON.parse((await bytes(file)).toString('utf8'));
	expect(data.address).toContain('?group=ta-only&group=both');
	expect(data.citation).toContain('Hollis, V. and Belton, E. (2017)');
	const kinds = new Set(data.rows.map((row: { kind: string }) => row.kind));
	expect([...kinds]).toEqual(expect.arrayContaining(['percentage', 'derived', 'direction']));
	for (const row of data.rows) {
		const numbers = Object.keys(row).filter((key) => /percent|value|low|high/.test(key));
		if (row.kind === 'direction') expect(numbers).toEqual([]);
	}
});

test('the table has the same files, without a drawing', async ({ page }) => {
	await page.goto('/explore/?view=table&group=both');
	await page.getByRole('button', { name: 'Download' }).click();
	await expect(page.getByRole('menuitem', { name: 'PNG image' })).toHaveCount(0);
	const waiting = page.waitForEvent('download');
	await page.getByRole('menuitem', { name: 'Excel workbook' }).click();
	const file = await waiting;
	expect(file.suggestedFilename()).toBe('hollis-belton-2017_table_both.xlsx');
	const rows = utils.sheet_to_json(read(await bytes(file)).Sheets.Evidence!, { header: 1 });
	expect(rows.length).toBeGreaterThan(await page.locator('tbody tr').count());
});

test('a figure is cited with its exact link, its data version and the day', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(VIEW);
	const place = page.locator('[data-figure="compare"]');
	await place.getByRole('button', { name: 'Download' }).click();
	await page.getByRole('menuitem', { name: 'Cite this figure…' }).click();
	const dialog = page.getByRole('dialog', { name: 'Cite this figure' });
	await dialog.getByRole('button', { name: 'Copy citation: Text' }).click();
	await expect(dialog.getByRole('status')).toContainText('Copied');
	const text = await page.evaluate(() => navigator.clipboard.readText());
	expect(text).toContain(page.url());
	expect(text).toContain(`data version ${DATA_VERSION}`);
	const today = new Date().toLocaleDateString('en-GB', {
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		timeZone: 'Europe/London'
	});
	expect(text).toContain(`(accessed ${today})`);
	for (const [ending, start] of [
		['bib', '@misc{'],
		['ris', 'TY  - ELEC']
	] as const) {
		const waiting = page.waitForEvent('download');
		await dialog.getByRole('button', { name: `Download .${ending}` }).click();
		const file = await waiting;
		expect(file.suggestedFilename()).toBe(`${NAME}.${ending}`);
		const citation = (await bytes(file)).toString('utf8');
		expect(citation.startsWith(start)).toBe(true);
		expect(citation).toContain(page.url());
	}
});
