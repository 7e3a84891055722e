/** A briefing as one HTML file, presented from the disk: keys, buttons, notes, a finger. */

import { expect } from '@playwright/test';
import { count, expectSlide, shown, test } from './html-briefing';
import { brokenRules, violations } from './violations';

test('is presented by key', async ({ page, file }) => {
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

test('stays where it was when it is opened again', async ({ page, file }) => {
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

test('blanks the screen, and any movement brings it back', async ({ page, file }) => {
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

test('shows the notes below the slide, and both can be read', async ({ page, file }) => {
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

test('has a button for everything, where the pointer or the focus is', async ({ page, file }) => {
	await page.goto(file);
	const bar = page.getByRole('navigation', { name: 'Presentation' });
	await expect(async () => {
		await page.mouse.move(200, 200);
		await page.mouse.move(210, 200);
		await expect(bar).toHaveCSS('opacity', '1', { timeout: 1000 });
	}).toPass();
	// The focus keeps the bar there; what the mouse has called goes again by itself.
	const press = (name: string) => bar.getByRole('button', { name, exact: true }).press('Enter');
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
	await press('Blank screen');
	await expect(page.locator('.blank')).toBeHidden();
	await press('Full screen');
	await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
	await press('Full screen');
	await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
	await press('Slide list');
	const list = page.getByRole('dialog', { name: 'Slide list' });
	await expect(list.getByRole('link')).toHaveCount(await count(page));
	// The list is longer than the window.
	expect(await brokenRules(page)).toEqual([]);
	await list.getByRole('link').nth(4).click();
	await expectSlide(page, 5);
	await press('Leave');
	await expect(shown(page)).toHaveCount(await count(page));
	await page.getByRole('button', { name: 'Present' }).click();
	await expectSlide(page, 5);
});

test('letter and number keys can be switched off, and stay off', async ({ page, file }) => {
	await page.goto(file);
	await page.getByRole('button', { name: 'Keys' }).press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Keys' });
	expect(await violations(page)).toEqual([]);
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

test.describe('with a finger', () => {
	test.use({ hasTouch: true });

	test('a swipe moves, and a scroll does not', async ({ page, file }) => {
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
