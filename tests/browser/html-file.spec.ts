/** A briefing as one HTML file, opened from the disk: no server, no network, with and without its script. */

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { pdfSheets } from '../pdf';
import { writtenBriefing } from './html-briefing';

let file: string;
test.beforeAll(async () => {
	test.setTimeout(120_000);
	file = await writtenBriefing(join(tmpdir(), `ta-hsb-briefing-${process.pid}.html`));
});

test.use({ viewport: { width: 1280, height: 720 } });

/** What the page asked anybody for, beside the file itself. */
let asked: string[];
test.beforeEach(async ({ context }) => {
	asked = [];
	await context.setOffline(true);
	context.on('request', (request) => {
		if (!/^(file|data):/.test(request.url())) asked.push(request.url());
	});
});
test.afterEach(() => expect(asked).toEqual([]));

const shown = (page: Page) => page.locator('section:visible');
const count = (page: Page) => page.locator('section').count();

async function expectSlide(page: Page, number: number) {
	const name = `Slide ${number} of ${await count(page)}`;
	await expect(shown(page)).toHaveCount(1);
	await expect(shown(page)).toHaveAttribute('aria-label', name);
	await expect(shown(page).getByRole('heading', { level: 2 })).toBeFocused();
}

async function faults(page: Page): Promise<string[]> {
	const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
	const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('is presented by key', async ({ page }) => {
	await page.goto(file);
	const last = await count(page);
	await expectSlide(page, 1);
	for (const [key, expected] of [
		['ArrowRight', 2],
		['PageDown', 3],
		['Space', 4],
		['ArrowDown', 5],
		['Shift+Space', 4],
		['ArrowLeft', 3],
		['PageUp', 2],
		['ArrowUp', 1],
		['ArrowLeft', 1],
		['End', last],
		['ArrowRight', last],
		['Home', 1]
	] as const) {
		await page.keyboard.press(key);
		await expectSlide(page, expected);
	}
	await page.keyboard.type('12');
	await page.keyboard.press('Enter');
	await expectSlide(page, 12);
	await page.keyboard.type('999');
	await page.keyboard.press('Enter');
	await expectSlide(page, last);
});

test('stays where it was when it is opened again', async ({ page }) => {
	await page.goto(file);
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await page.reload();
	await expectSlide(page, 3);
	await page.keyboard.press('Escape');
	await page.reload();
	await expect(shown(page)).toHaveCount(await count(page));
	await expect(page.locator('section').nth(2)).toBeInViewport();
});

test('blanks the screen, and any movement brings it back', async ({ page }) => {
	await page.goto(file);
	const blank = page.locator('.blank');
	for (const key of ['b', '.']) {
		await page.keyboard.press(key);
		await expect(blank).toBeVisible();
		await expect(page.getByRole('status')).toHaveText('The screen is blank.');
		await page.keyboard.press(key);
		await expect(blank).toBeHidden();
	}
	await page.keyboard.press('b');
	await page.keyboard.press('Escape');
	await expect(blank).toBeHidden();
	await expectSlide(page, 1);
	await page.keyboard.press('b');
	await page.keyboard.press('ArrowRight');
	await expect(blank).toBeHidden();
	await expectSlide(page, 2);
});

test('shows the notes below the slide, and both can be read', async ({ page }) => {
	await page.goto(`${file}#3`);
	const notes = shown(page).locator('.notes');
	await expect(notes).toBeHidden();
	await page.keyboard.press('n');
	await expect(notes.getByRole('heading', { name: 'What it says' })).toBeVisible();
	const [slide, below] = [
		await shown(page).locator('.sheet').boundingBox(),
		await notes.boundingBox()
	];
	expect(slide!.y + slide!.height).toBeLessThanOrEqual(below!.y + 1);
	expect(slide!.height).toBeGreaterThan(300);
	expect(below!.y + below!.height).toBeLessThanOrEqual(720 + 1);
	const size = await notes
		.locator('p')
		.first()
		.evaluate((one) => getComputedStyle(one).fontSize);
	expect(parseFloat(size)).toBeGreaterThanOrEqual(18);
	await page.keyboard.press('ArrowDown');
	await expect.poll(() => notes.evaluate((one) => one.scrollTop)).toBeGreaterThan(0);
	await expectSlide(page, 3);
	await page.keyboard.press('PageDown');
	await expectSlide(page, 4);
	await expect(shown(page).locator('.notes')).toBeVisible();
	await page.keyboard.press('n');
	await expect(shown(page).locator('.notes')).toBeHidden();
});

test('has a button for everything, where the pointer or the focus is', async ({ page }) => {
	await page.goto(file);
	await page.mouse.move(200, 200);
	const bar = page.getByRole('navigation', { name: 'Presentation' });
	await expect(bar).toHaveCSS('opacity', '1');
	const press = (name: string) => bar.getByRole('button', { name, exact: true }).click();
	await press('Next');
	await expect(shown(page)).toHaveAttribute('aria-label', /^Slide 2 of/);
	await expect(bar.getByRole('button', { name: 'Next' })).toBeFocused();
	await expect(page.getByRole('status')).toContainText(/^Slide 2 of \d+: What was found$/);
	await press('Previous');
	await expect(shown(page)).toHaveAttribute('aria-label', /^Slide 1 of/);
	await press('Notes');
	await expect(shown(page).locator('.notes')).toBeVisible();
	await press('Notes');
	await press('Blank screen');
	await expect(page.locator('.blank')).toBeVisible();
	await page.mouse.move(210, 200);
	await press('Blank screen');
	await press('Full screen');
	await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
	await press('Full screen');
	await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
	await press('Slide list');
	const list = page.getByRole('dialog', { name: 'Slide list' });
	await expect(list.getByRole('link')).toHaveCount(await count(page));
	expect(await faults(page)).toEqual([]);
	await list.getByRole('link').nth(4).click();
	await expectSlide(page, 5);
	await press('Leave');
	await expect(shown(page)).toHaveCount(await count(page));
	await page.getByRole('button', { name: 'Present' }).click();
	await expectSlide(page, 5);
});

test('letter and number keys can be switched off, and stay off', async ({ page }) => {
	await page.goto(file);
	await page.mouse.move(200, 200);
	await page.getByRole('button', { name: 'Keys' }).click();
	const dialog = page.getByRole('dialog', { name: 'Keys' });
	expect(await faults(page)).toEqual([]);
	await dialog.getByLabel('Use letter and number keys').uncheck();
	await dialog.getByRole('button', { name: 'Close' }).click();
	await page.reload();
	for (const key of ['b', '.', 'n', '3', 'Enter']) await page.keyboard.press(key);
	await expect(page.locator('.blank')).toBeHidden();
	await expect(shown(page).locator('.notes')).toBeHidden();
	await expectSlide(page, 1);
	await page.keyboard.press('ArrowRight');
	await expectSlide(page, 2);
});

for (const [width, height] of [
	[1280, 720],
	[1920, 1080],
	[1024, 768]
] as const) {
	test(`fits ${width} by ${height} in sizes for a room`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await page.goto(file);
		const slides = await count(page);
		for (let number = 1; number <= slides; number++) {
			await expectSlide(page, number);
			const found = await shown(page).evaluate((section) => {
				const sheet = section.querySelector('.sheet')!;
				const points = (pixels: number) => (pixels * 960) / sheet.clientWidth;
				const size = (one: Element) => points(parseFloat(getComputedStyle(one).fontSize));
				const drawn = [...sheet.querySelectorAll<SVGTextElement>('.broad text')].map((text) =>
					points(parseFloat(text.getAttribute('font-size')!) * text.getScreenCTM()!.d)
				);
				return {
					cut: Math.max(
						sheet.scrollHeight - sheet.clientHeight,
						sheet.scrollWidth - sheet.clientWidth,
						document.documentElement.scrollHeight - innerHeight
					),
					title: size(sheet.querySelector('h2')!),
					words: Math.min(...[...sheet.querySelectorAll('p, dd, dt')].map(size)),
					drawn: Math.min(Infinity, ...drawn)
				};
			});
			expect(found.cut, `slide ${number}`).toBeLessThanOrEqual(0);
			expect(found.title, `slide ${number}`).toBeGreaterThanOrEqual(36);
			expect(found.words, `slide ${number}`).toBeGreaterThanOrEqual(17.99);
			expect(found.drawn, `slide ${number}`).toBeGreaterThanOrEqual(23.95);
			await page.keyboard.press('ArrowRight');
		}
	});
}

test('is accessible on every slide and as a document', async ({ page }) => {
	test.setTimeout(120_000);
	await page.goto(file);
	for (const number of [1, 2, 3, 9, await count(page)]) {
		await page.evaluate((to) => (location.hash = `#${to}`), number);
		await expectSlide(page, number);
		expect(await faults(page), `slide ${number}`).toEqual([]);
	}
	await page.keyboard.press('n');
	expect(await faults(page), 'notes').toEqual([]);
	await page.keyboard.press('Escape');
	expect(await faults(page), 'document').toEqual([]);
});

test.describe('with a finger', () => {
	test.use({ hasTouch: true });

	test('a swipe moves, and a scroll does not', async ({ page }) => {
		await page.goto(file);
		const client = await page.context().newCDPSession(page);
		async function drag(from: [number, number], to: [number, number]) {
			const at = ([x, y]: [number, number]) => [{ x, y }];
			await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) });
			await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(to) });
			await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
		}
		await drag([900, 300], [300, 320]);
		await expectSlide(page, 2);
		await drag([900, 300], [860, 600]);
		await expectSlide(page, 2);
		await drag([300, 300], [900, 280]);
		await expectSlide(page, 1);
	});
});

test.describe('without its script', () => {
	test.use({ javaScriptEnabled: false });

	test('is a document with every slide and its notes', async ({ page }) => {
		await page.goto(file);
		await expect(shown(page)).toHaveCount(await count(page));
		await expect(page.getByRole('button', { name: 'Present' })).toBeHidden();
		await expect(page.getByRole('navigation')).toBeHidden();
		const notes = page.locator('section').nth(2).locator('.notes');
		await expect(notes.getByText('What it says')).toBeHidden();
		await notes.locator('summary').click();
		await expect(notes.getByText('What it says')).toBeVisible();
		await page.getByText('Slide list').first().click();
		await page.getByRole('link').nth(7).click();
		await expect(page.locator('section').nth(7)).toBeInViewport();
	});
});

test('in a narrow window is text to read, as wide as the window', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(file);
	await expect(shown(page)).toHaveCount(await count(page));
	const { wide, sizes } = await page.evaluate(() => ({
		wide: document.documentElement.scrollWidth - innerWidth,
		sizes: [...document.querySelectorAll<SVGTextElement>('.narrow text')].map(
			(text) => parseFloat(text.getAttribute('font-size')!) * text.getScreenCTM()!.d
		)
	}));
	expect(wide).toBeLessThanOrEqual(0);
	expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14);
	expect(await faults(page)).toEqual([]);
});

test('prints a slide a page, across, with what must stand beside a figure and without notes', async ({
	page
}) => {
	await page.goto(`${file}#3`);
	await page.keyboard.press('n');
	const titles = await page.locator('section h2').allTextContents();
	const figures = await page
		.locator('section')
		.evaluateAll((sections) => sections.map((section) => section.querySelector('.base') !== null));
	const sheets = await pdfSheets(await page.pdf({ preferCSSPageSize: true }));
	const squeezed = (text: string) => text.replace(/\s/g, '');
	expect(sheets).toHaveLength(titles.length);
	for (const [index, { width, height, text, runs }] of sheets.entries()) {
		expect(width).toBeGreaterThan(height);
		expect(squeezed(text)).toContain(squeezed(titles[index]!));
		expect(squeezed(text)).toContain(squeezed(`${index + 1} of ${titles.length}`));
		expect(squeezed(text).includes('Source:')).toBe(figures[index]);
		expect(text).not.toContain('What it does not show');
		for (const { x, y, width: wide } of runs) {
			expect(Math.min(x, y)).toBeGreaterThan(20);
			expect(x + wide).toBeLessThan(width - 20);
		}
	}
});
