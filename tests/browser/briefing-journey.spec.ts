/** The whole way of a briefing: from an empty browser to a room, a second window and files that others open. */

import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Page } from '@playwright/test';
import { converted } from '../office/libreoffice';
import { pdfPages } from '../pdf';
import { findOffice } from '../runner/office.js';
import { expect, test } from './briefing-page';

const STATEMENT = 'What we should ask about life online';
const NOTES = 'Begin with what we know from our own service.';

test.use({ viewport: { width: 1280, height: 800 } });

async function handOut(page: Page, item: string): Promise<Download> {
	await page.getByRole('button', { name: 'Hand out' }).click();
	const download = page.waitForEvent('download');
	await page.getByRole('menuitem', { name: item, exact: true }).click();
	return await download;
}

test('explore, add, order, write, present, hand out', async ({
	page,
	builder,
	context,
	browser
}) => {
	test.setTimeout(120_000);
	await builder.addView('/explore/?group=ta-only&group=both&theme=characteristics');
	await builder.addView('/explore/?group=both&view=timeline');
	await builder.add('prevalence');
	await builder.open();
	await builder.slides.nth(2).getByRole('button').first().focus();
	await page.keyboard.press('Alt+ArrowUp');
	await page.keyboard.press('Alt+ArrowUp');
	await expect(builder.slides.first()).toContainText('Nearly half');
	await builder.choose('Nearly half');
	await page.getByLabel('Statement').fill(STATEMENT);
	await page.getByLabel('Speaker notes').fill(NOTES);

	await page.getByRole('button', { name: 'Present' }).first().click();
	const main = page.getByRole('main', { name: 'Presentation' });
	await expect(main.locator('.slide')).toContainText('My briefing');
	await page.keyboard.press('ArrowRight');
	await expect(main.getByRole('heading', { name: STATEMENT })).toBeFocused();
	await expect(page).toHaveURL(/#2$/);

	const opening = context.waitForEvent('page');
	await page.getByRole('link', { name: /Speaker view/ }).press('Enter');
	const speaker = await opening;
	await expect(speaker.getByText(NOTES)).toBeVisible();
	await speaker.getByRole('button', { name: 'Next' }).click();
	await expect(page).toHaveURL(/#3$/);
	await page.bringToFront();
	await page.keyboard.press('PageUp');
	await expect(speaker.getByText(NOTES)).toBeVisible();
	await page.reload();
	await expect(main.getByRole('heading', { name: STATEMENT })).toBeVisible();
	await speaker.close();
	await page.keyboard.press('End');
	await expect(main.locator('.slide')).toContainText('0808 800 5000');
	await page.keyboard.press('Escape');
	await expect(page).toHaveURL(/\/briefing\/$/);

	const slides = await test.step('PowerPoint', async () => {
		const file = new Uint8Array(readFileSync(await (await handOut(page, 'PowerPoint')).path()));
		const parts = Object.entries(unzipSync(file)).map(([path, part]) => [path, strFromU8(part)]);
		const text = (pattern: RegExp) =>
			parts.filter(([path]) => pattern.test(path!)).map(([, part]) => part!);
		const own = text(/slides\/slide\d+\.xml$/);
		expect(own.filter((slide) => slide.includes(STATEMENT))).toHaveLength(1);
		expect(text(/notesSlide\d+\.xml$/).join('')).toContain(NOTES);
		expect(own.join('')).toMatch(/descr="[^"]*46% displayed some form of TA-HSB/);
		// Where LibreOffice is not installed, the checks on office files say that they are left out.
		if (findOffice()) {
			const sheets = await pdfPages(await converted(file, 'pptx'));
			expect(sheets).toHaveLength(own.length);
			expect(sheets[1]).toContain(STATEMENT);
			expect(sheets[1]).toContain('Base: 275 cases');
			expect(sheets.at(-1)).toContain('0808 800 5000');
		}
		return own.length;
	});

	await test.step('one file, from the disk, without a network', async () => {
		const path = test.info().outputPath('briefing.html');
		await (await handOut(page, 'One file for any browser')).saveAs(path);
		const elsewhere = await browser.newContext({ offline: true });
		const asked: string[] = [];
		elsewhere.on('request', (request) => asked.push(request.url()));
		const opened = await elsewhere.newPage();
		await opened.goto(pathToFileURL(path).href);
		await opened.keyboard.press('ArrowRight');
		await expect(opened.getByRole('heading', { name: STATEMENT })).toBeFocused();
		await expect(opened.locator('section:visible')).toContainText('Source: Hollis and Belton');
		await opened.keyboard.press('n');
		await expect(opened.getByText(NOTES)).toBeVisible();
		expect(await opened.locator('section').count()).toBe(slides);
		expect(asked.filter((address) => !/^(file|data):/.test(address))).toEqual([]);
		await elsewhere.close();
	});
});

test('every way out of the menu makes its file or opens its sheets', async ({ page, builder }) => {
	test.setTimeout(60_000);
	await builder.add('forms', 'responses');
	await builder.open();
	const names: string[] = [];
	for (const item of ['The same, zipped for mail', 'Images with captions', 'Briefing file'])
		names.push((await handOut(page, item)).suggestedFilename());
	expect(names).toEqual([
		'briefing_my-briefing.html.zip',
		'briefing_my-briefing.images.zip',
		'briefing_my-briefing.json'
	]);
	for (const [item, layout] of [
		['Slides', 'slides'],
		['Handout with lines', 'handout'],
		['Speaker notes', 'notes']
	] as const) {
		await page.getByRole('button', { name: 'Hand out' }).click();
		await page.getByRole('menuitem', { name: item, exact: true }).click();
		await expect(page).toHaveURL(new RegExp(`/briefing/paper/\\?briefing=\\w+&layout=${layout}$`));
		await expect(page.getByText('Source: Hollis and Belton').first()).toBeVisible();
		await page.goBack();
	}
});
