/** The page that puts a briefing on paper: its choices, its faults, and what a program reads in its PDF. */

import { expect, test, type Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { LIMITS, type Briefing } from '../../src/lib/briefing/briefing';
import { pdfSheets } from '../pdf';
import { figure, keep } from './shown-briefing';
import { violations } from './violations';

const FRONT = ['prevalence', 'forms', 'characteristics', 'patterns', 'responses'];

const sheets = (page: Page) => page.locator('.sheet');

async function printed(page: Page) {
	return await pdfSheets(await page.pdf({ preferCSSPageSize: true }));
}

test('the layout is chosen by radio buttons, stands in the address, and sizes the paper', async ({
	page
}) => {
	await page.goto('/briefing/paper/?ready=schools&layout=slides');
	const layouts = page.getByRole('group', { name: 'Layout' });
	await expect(layouts.getByRole('radio', { name: 'Slides' })).toBeChecked();
	const slides = await sheets(page).count();
	expect(slides).toBeGreaterThan(3);
	await expect(page.getByRole('status')).toHaveText(`${slides} pages, 16:9`);
	await page.keyboard.press('Tab');
	await layouts.getByRole('radio', { name: 'Slides' }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(layouts.getByRole('radio', { name: 'Handout' })).toBeChecked();
	await expect(layouts.getByRole('radio', { name: 'Handout' })).toBeFocused();
	await expect(page).toHaveURL(/layout=handout/);
	const handout = await sheets(page).count();
	expect(handout).toBeLessThan(slides);
	await expect(page.getByRole('status')).toHaveText(`${handout} pages of A4`);
	const paper = await printed(page);
	expect(paper.length).toBe(handout);
	expect(paper[0]!.height).toBeGreaterThan(paper[0]!.width);
	await layouts.getByRole('radio', { name: 'Speaker notes' }).check();
	await page.reload();
	await expect(layouts.getByRole('radio', { name: 'Speaker notes' })).toBeChecked();
	await expect(page).toHaveTitle(/briefing for schools · Speaker notes/);
});

test('comes from the builder, prints by its button, and goes back', async ({ page }) => {
	await keep(page, { id: 'one', name: 'For the team', slides: [figure('a', 'prevalence')] });
	await page.goto('/briefing/');
	await page.getByRole('button', { name: 'Hand out' }).click();
	await page.getByRole('menuitem', { name: 'Handout with lines' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'For the team' })).toBeVisible();
	await expect(page.getByText('Slide 3 of 3')).toBeVisible();
	const preview = await sheets(page).count();
	const asked = page.evaluate(
		() => new Promise((resolve) => addEventListener('beforeprint', () => resolve('asked')))
	);
	await page.getByRole('button', { name: 'Print' }).click();
	expect(await asked).toBe('asked');
	const paper = await printed(page);
	expect(paper.length).toBe(preview);
	for (const { text } of paper) expect(text).toContain('For the team');
	for (const control of ['Save as PDF', 'Back to your briefings', 'Layout']) {
		await expect(page.getByText(control).first()).toBeVisible();
		for (const { text } of paper) expect(text).not.toContain(control);
	}
	await page.getByRole('link', { name: 'Back to your briefings' }).click();
	await expect(page.getByRole('button', { name: 'Hand out' })).toBeVisible();
});

test('sixty slides are printed whole as soon as the page stands', async ({ page }) => {
	const slides = Array.from({ length: 60 }, (_, index) =>
		figure(`slide-${index}`, FRONT[index % FRONT.length]!)
	);
	const sixty: Briefing = { id: 'sixty', name: 'All of it', slides };
	await keep(page, sixty);
	await page.goto('/briefing/paper/?briefing=sixty&layout=slides');
	await expect(sheets(page).first()).toBeVisible();
	const paper = await printed(page);
	expect(paper.length).toBe(98);
	paper.forEach(({ text }, index) => expect(text).toContain(`${index + 1} of 98`));
	const figures = paper.slice(1, -1);
	expect(figures.every(({ text }) => text.includes('Source: Hollis and Belton'))).toBe(true);
	// Words inside the drawings, not around them.
	expect(figures.filter(({ text }) => text.includes('275 cases = 100%')).length).toBe(12);
});

test('a telephone prints what a desktop prints', async ({ page }) => {
	await page.goto('/briefing/paper/?ready=schools&layout=handout');
	await expect(sheets(page).first()).toBeVisible();
	const desktop = await printed(page);
	await page.setViewportSize({ width: 390, height: 844 });
	const across = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(across).toBeLessThanOrEqual(390);
	const lines = (of: typeof desktop) => of.map(({ runs }) => runs.map(({ text }) => text));
	expect(lines(await printed(page))).toEqual(lines(desktop));
});

test('a PDF is tagged: headings, and each drawing with its name', async ({ page }) => {
	await page.goto(`/briefing/paper/?of=${encodeURIComponent('/')}&layout=notes`);
	await expect(sheets(page).first()).toBeVisible();
	const titles = await page.locator('.slide:has(svg) h2').allTextContents();
	const file = await page.pdf({ preferCSSPageSize: true, tagged: true });
	const pdf = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
	const alts: string[] = [];
	const roles: string[] = [];
	const walk = (node: { role?: string; alt?: string; children?: unknown[] }) => {
		if (node.role) roles.push(node.role);
		if (node.alt) alts.push(node.alt);
		for (const child of node.children ?? []) walk(child as typeof node);
	};
	for (let number = 1; number <= pdf.numPages; number++) {
		walk(await (await pdf.getPage(number)).getStructTree());
	}
	await pdf.destroy();
	expect(titles.length).toBe(8);
	for (const title of titles) expect(alts).toContain(title);
	expect(roles.filter((role) => role === 'H2').length).toBe(10);
	expect(roles.filter((role) => role === 'H3').length).toBeGreaterThan(5);
});

test('an address that names nothing says so, and where to go', async ({ page }) => {
	for (const query of ['?briefing=gone', '?ready=nobody', '']) {
		await page.goto(`/briefing/paper/${query}`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'There is nothing to show here'
		);
		await expect(page.getByRole('link', { name: 'Go to your briefings' })).toHaveAttribute(
			'href',
			'/briefing/'
		);
		await expect(sheets(page)).toHaveCount(0);
	}
});

for (const layout of ['slides', 'handout', 'notes']) {
	test(`axe finds nothing on ${layout}`, async ({ page }) => {
		await page.goto(`/briefing/paper/?ready=ten-minutes&layout=${layout}`);
		await expect(sheets(page).first()).toBeVisible();
		expect(await violations(page)).toEqual([]);
	});
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('says what is needed, and where the findings are', async ({ page }) => {
		await page.goto('/briefing/paper/?ready=schools');
		const note = page.locator('main noscript p');
		await expect(note.first()).toBeVisible();
		await expect(note.first()).toContainText('Printing a briefing needs JavaScript');
		await expect(note.locator('a')).toHaveAttribute('href', '../../');
		await expect(page.getByText('are being laid out')).toBeHidden();
	});
});

for (const letter of ['w', 'W', 'i', '—', '語']) {
	test(`notes that are one long word of “${letter}” stand on as many sheets as are shown`, async ({
		page
	}) => {
		const notes = letter.repeat(LIMITS.notes);
		const slides = [figure('long', 'forms', { notes })];
		await keep(page, { id: 'word', name: 'One word', slides });
		await page.goto('/briefing/paper/?briefing=word&layout=notes');
		await expect(sheets(page).first()).toBeVisible();
		const shown = await sheets(page).count();
		expect((await printed(page)).length).toBe(shown);
	});
}
