/** The pages on paper: A4, whole figures, open tables, and what must travel with them. */

import { expect, test, type Page } from '@playwright/test';
import { pdfSheets, type Sheet } from '../pdf';
import { drawingsAlive } from './drawings';

const GROUPS = ['ta-only', 'both', 'offline-only', 'any-ta', 'both-pornography', 'both-other'];
const SIX = `/explore/?${GROUPS.map((group) => `group=${group}`).join('&')}`;
const SCOTLAND = 'scotland-sexual-crimes-2017';

const MAIN_FOOT = 'Not an NSPCC publication. Source: Hollis and Belton';
const SCOTTISH_FOOT = 'Not a Scottish Government publication. Source: Scottish Government (2017)';
const FOOT_OF_BOTH =
	'Not an NSPCC publication. Not a Scottish Government publication. The source of each figure';

/** An address, the fewest and the most pages that it may take, how many figures it has, and its foot. */
const PRINTED: [address: string, least: number, most: number, figures: number, foot?: string][] = [
	['/', 5, 8, 5],
	['/about/', 7, 12, 0],
	['/explore/', 3, 5, 1],
	[SIX, 4, 7, 1],
	['/explore/?view=timeline', 2, 3, 1],
	['/explore/?view=table', 2, 4, 0],
	[`/explore/?study=${SCOTLAND}`, 2, 8, 1, SCOTTISH_FOOT],
	[`/explore/?theme=prevalence&beside=${SCOTLAND}.scale`, 2, 8, 2, FOOT_OF_BOTH]
];

/** Nothing is printed nearer to an edge than 8 mm, in points. */
const MARGIN = (8 / 25.4) * 72;

/** Line ends and kerning put spaces into a PDF that its text does not have. */
const squeezed = (text: string) => text.replace(/\s/g, '');
const joined = (sheets: Sheet[]) => sheets.map(({ text }) => text).join('');
const pageOf = (sheets: Sheet[], text: string) =>
	sheets.findIndex((sheet) => sheet.text.includes(squeezed(text)));

async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expect(page.locator('.paper-head .address')).toHaveText(page.url());
	await drawingsAlive(page);
}

async function print(page: Page): Promise<Sheet[]> {
	const sheets = await pdfSheets(await page.pdf({ preferCSSPageSize: true }));
	return sheets.map((sheet) => ({ ...sheet, text: squeezed(sheet.text) }));
}

/** The words of each figure, as they stand in the page while it is printed. */
async function figuresOf(page: Page) {
	await page.emulateMedia({ media: 'print' });
	await page.waitForFunction(() => !document.querySelector('.format:not(.paper)'));
	return await page.locator('figure').evaluateAll((figures) =>
		figures.map((figure) => {
			const texts = (selector: string) =>
				[...figure.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
			return {
				title: texts('h2')[0]!,
				drawing: texts('.format > svg text'),
				sentence: texts('.sentence p')[0]!,
				after: [...texts('.kind'), ...texts('.source'), ...texts('.certainty')],
				caption: texts('caption .paper-only')[0]!,
				lastRow: texts('tbody tr:last-child > *'),
				cut: figure.querySelector('.pieces') !== null
			};
		})
	);
}

function expectWhole(sheets: Sheet[], figure: Awaited<ReturnType<typeof figuresOf>>[number]): void {
	const { title, drawing, sentence, after, caption, lastRow, cut } = figure;
	const first = pageOf(sheets, title);
	const last = pageOf(sheets, sentence);
	expect(first, title).toBeGreaterThanOrEqual(0);
	expect(drawing.length, title).toBeGreaterThan(3);
	expect(sheets[first]!.text, `${title}: its drawing`).toContain(squeezed(drawing[0]!));
	if (cut) expect(last, `${title}: its sentence`).toBeGreaterThanOrEqual(first);
	else expect(last, `${title}: its sentence`).toBe(first);
	const together = joined(sheets.slice(first, last + 1));
	for (const text of drawing) expect(together, title).toContain(squeezed(text));
	const below = joined(sheets.slice(last));
	for (const text of [...after, caption, ...lastRow]) {
		expect(below, title).toContain(squeezed(text));
	}
}

for (const [address, least, most, figures, foot = MAIN_FOOT] of PRINTED) {
	test(`${address} is A4, with words, a foot and no cut text on each page`, async ({ page }) => {
		await open(page, address);
		const sheets = await print(page);
		expect(sheets.length).toBeGreaterThanOrEqual(least);
		expect(sheets.length).toBeLessThanOrEqual(most);
		sheets.forEach(({ width, height, text, runs }, index) => {
			expect(Math.abs(width - 595.3)).toBeLessThan(1);
			expect(Math.abs(height - 841.9)).toBeLessThan(1);
			expect(text).toContain(squeezed(foot));
			expect(text).toContain(squeezed(`Page ${index + 1} of ${sheets.length}`));
			expect(text.length, `words on page ${index + 1}`).toBeGreaterThan(400);
			const beyond = runs.filter(
				(run) =>
					Math.min(run.x, width - run.x - run.width) < MARGIN ||
					Math.min(run.y, height - run.y) < MARGIN
			);
			expect(beyond, `page ${index + 1}`).toEqual([]);
		});
	});

	test(`${address} keeps its address, its links and its figures whole`, async ({ page }) => {
		await open(page, address);
		const sheets = await print(page);
		expect(sheets[0]!.text).toContain(squeezed('Data version'));
		// A study that is not shown is not named anywhere.
		const named = joined(sheets).includes(squeezed('Hollis and Belton'));
		expect(named).toBe(foot !== SCOTTISH_FOOT);
		expect(sheets.filter(({ text }) => text.includes(squeezed(page.url())))).toEqual([sheets[0]]);
		const links = await page
			.locator('main a[href^="http"]')
			.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
		expect(links.length > 0).toBe(address === '/about/');
		for (const link of links) expect(joined(sheets)).toContain(squeezed(link));
		const found = await figuresOf(page);
		expect(found.length).toBe(figures);
		for (const figure of found) expectWhole(sheets, figure);
	});
}

test('every table of a page is open, to its last row', async ({ page }) => {
	for (const address of ['/about/', '/explore/?view=table']) {
		await open(page, address);
		const rows = await page
			.locator('main tbody tr:last-child')
			.evaluateAll((all) => all.map(({ textContent }) => textContent));
		expect(rows.length).toBeGreaterThan(0);
		const whole = joined(await print(page));
		for (const row of rows) expect(whole).toContain(squeezed(row));
	}
});

test('the choice is printed, and how to choose is not', async ({ page }) => {
	await open(page, '/explore/?group=ta-only&group=both&theme=characteristics');
	const whole = joined(await print(page));
	expect(whole).toContain(squeezed('Groups: TA-HSB only, Both. Parts: Characteristics.'));
	for (const control of ['Tick groups', 'Reset choices', 'Copy link', 'Show as table']) {
		await expect(page.getByText(control).first()).toBeAttached();
		expect(whole).not.toContain(squeezed(control));
	}
});

test('the names of the columns stand again overleaf', async ({ page }) => {
	await open(page, SIX);
	const sheets = await print(page);
	const [first, second] = ['Share of all those assessed', 'Exclusion from school'].map((row) =>
		pageOf(sheets, row)
	);
	expect(second).toBeGreaterThan(first!);
	for (const name of ['TA-HSB only', 'Offline HSB only', 'Any TA-HSB', 'pornography only']) {
		for (const at of [first!, second!]) {
			const head = sheets[at]!.runs.filter(({ y }) => y > sheets[at]!.height - 320);
			expect(squeezed(head.map(({ text }) => text).join(''))).toContain(squeezed(name));
		}
	}
});

test('a telephone prints what a desktop prints', async ({ page }) => {
	await open(page, '/');
	const desktop = await print(page);
	await page.setViewportSize({ width: 390, height: 844 });
	await expect(page.locator('.format.narrow').first()).toBeVisible();
	expect(await print(page)).toEqual(desktop);
});

test('a page that asks to be printed has its drawings ready, and takes them back', async ({
	page
}) => {
	await open(page, SIX);
	// The browser is paused from this event on, and refuses some of what a script may do otherwise.
	const formats = await page.evaluate(() => {
		const seen: unknown[] = [];
		const formats = () =>
			[...document.querySelectorAll<SVGElement>('svg[data-format]')].map(
				({ dataset }) => dataset.format
			);
		addEventListener('beforeprint', () => seen.push(formats()), { once: true });
		window.print();
		return seen;
	});
	expect(formats).toEqual([['paper']]);
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await expect(page.locator('figure svg[data-format]')).toHaveAttribute('data-format', 'wide');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the findings print whole', async ({ page }) => {
		await page.goto('/');
		const sheets = await print(page);
		expect(sheets.length).toBeGreaterThan(4);
		const figures = await page.locator('figure h2').allTextContents();
		expect(figures.length).toBe(5);
		for (const title of figures) expect(pageOf(sheets, title)).toBeGreaterThanOrEqual(0);
		const whole = joined(sheets);
		for (const row of await page.locator('tbody tr:last-child').allTextContents()) {
			expect(whole).toContain(squeezed(row));
		}
		// One drawing of the three that the page holds.
		expect(whole.split(squeezed('275 cases = 100%')).length).toBe(2);
	});
});
