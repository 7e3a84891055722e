/** Presenting: one page a screen, moved by keys, clicker, finger and buttons. */

import { expect, test, type Page } from '@playwright/test';
import { figure, keep, show } from './shown-briefing';

test.use({ viewport: { width: 1280, height: 720 } });

const stage = (page: Page) => page.getByRole('main', { name: 'Presentation' });
const position = (page: Page) => page.locator('.slide .position');

test('moves through the findings by key and ends with Escape', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'Present' }).click();
	await expect(position(page)).toHaveText('1 of 10');
	await expect(
		stage(page).getByRole('heading', { level: 2, name: /Technology-assisted/ })
	).toBeFocused();
	for (const [key, expected] of [
		['ArrowRight', '2 of 10'],
		['PageDown', '3 of 10'],
		['ArrowLeft', '2 of 10'],
		['End', '10 of 10'],
		['PageDown', '10 of 10'],
		['PageUp', '9 of 10'],
		['Home', '1 of 10'],
		['ArrowLeft', '1 of 10'],
		['Space', '2 of 10'],
		['Shift+Space', '1 of 10'],
		['Control+ArrowRight', '1 of 10'],
		['3', '1 of 10'],
		['Enter', '3 of 10']
	] as const) {
		await page.keyboard.press(key);
		await expect(position(page), key).toHaveText(expected);
		await expect(page.locator('.slide h2'), key).toBeFocused();
	}
	await page.keyboard.press('Escape');
	await expect(stage(page)).toBeHidden();
	await expect(page.getByRole('button', { name: 'Present' })).toBeFocused();
	expect(new URL(page.url()).pathname).toBe('/');
});

test('has a title and whom to call, and base, kind, source and caveat on every slide between', async ({
	page
}) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'Present' }).click();
	const slide = page.locator('.slide');
	await expect(slide).toContainText('From Hollis and Belton (2017)');
	await page.keyboard.press('PageDown');
	for (let number = 2; number <= 9; number++) {
		await expect(slide).toContainText(`${number} of 10`);
		await expect(slide).toContainText('Source: Hollis and Belton (2017)');
		await expect(slide).toContainText('Not an NSPCC publication');
		await expect(slide).toContainText('One service in 2015');
		await expect(slide.locator('.subtitle')).toContainText(/Base|not published/);
		await expect(slide.locator('footer .strong').first()).toContainText(/\w/);
		const drawing = slide.getByRole('img');
		await expect(drawing).toHaveAccessibleName(/\w/);
		await expect(drawing).toHaveAccessibleDescription(/\w/);
		await page.keyboard.press('PageDown');
	}
	for (const line of ['999', '0808 800 5000', 'If a child is in immediate danger'])
		await expect(slide).toContainText(line);
});

test('presents the choice of the explorer', async ({ page }) => {
	await page.goto('/explore/?group=ta-only&group=both&theme=characteristics');
	await page.getByRole('button', { name: 'Present' }).click();
	const slide = page.locator('.slide');
	await expect(slide).toContainText('Findings by group');
	await page.keyboard.press('PageDown');
	await expect(slide).toContainText('Characteristics: TA-HSB only and both');
	await expect(slide.locator('svg')).toContainText('older');
	await expect(slide.locator('svg')).not.toContainText('Offline HSB only');
});

test('the Back button ends the presentation and leaves the page where it was', async ({ page }) => {
	await page.goto('/explore/?group=both');
	await page.getByRole('button', { name: 'Present' }).click();
	await expect(stage(page)).toBeVisible();
	await expect(page.locator('.slide')).toBeVisible();
	await page.keyboard.press('PageDown');
	await page.goBack();
	await expect(stage(page)).toBeHidden();
	expect(new URL(page.url()).pathname).toBe('/explore/');
	expect(new URL(page.url()).search).toBe('?group=both');
});

test('Escape after a reload ends the presentation, and Back does not lead into it again', async ({
	page
}) => {
	await page.goto('/');
	await page.getByRole('button', { name: 'Present' }).click();
	await expect(page.locator('.slide')).toBeVisible();
	await page.reload();
	await expect(page.locator('.slide')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(stage(page)).toBeHidden();
	expect(new URL(page.url()).pathname).toBe('/');
	await page.goBack();
	await expect(page.getByRole('button', { name: 'Present' })).toBeVisible();
	expect(new URL(page.url()).pathname).toBe('/');
});

test('a reload stays at its slide, and a number that is not there is the nearest that is', async ({
	page
}) => {
	await show(page, '?ready=ten-minutes', '#3');
	await expect(position(page)).toHaveText('3 of 11');
	await page.keyboard.press('PageDown');
	await expect(page).toHaveURL(/#4$/);
	await page.reload();
	await expect(position(page)).toHaveText('4 of 11');
	await page.goto('about:blank');
	await show(page, '?ready=ten-minutes', '#99');
	await expect(position(page)).toHaveText('11 of 11');
	await page.evaluate(() => (location.hash = '#2'));
	await expect(position(page)).toHaveText('2 of 11');
});

test('the screen goes blank and comes back, and letters can be switched off', async ({ page }) => {
	await show(page, '?ready=ten-minutes');
	const blank = page.locator('.blank');
	for (const key of ['b', '.']) {
		await page.keyboard.press(key);
		await expect(blank).toBeVisible();
		await expect(blank).toHaveCSS('background-color', 'rgb(0, 0, 0)');
		await page.keyboard.press(key);
		await expect(blank).toBeHidden();
	}
	await page.keyboard.press('b');
	await page.keyboard.press('PageDown');
	await expect(blank).toBeHidden();
	await expect(position(page)).toHaveText('2 of 11');

	const letters = page.getByRole('switch', { name: 'Letter keys' });
	await expect(letters).toBeChecked();
	// The focus keeps the controls there; what the mouse has called goes again by itself.
	await letters.press('Enter');
	await expect(letters).not.toBeChecked();
	await page.keyboard.press('b');
	await page.keyboard.press('5');
	await expect(page.getByText('press Enter')).toBeHidden();
	await expect(blank).toBeHidden();
	await page.keyboard.press('ArrowRight');
	await expect(position(page)).toHaveText('3 of 11');
	await page.reload();
	await page.keyboard.press('b');
	await expect(page.getByRole('switch', { name: 'Letter keys' })).not.toBeChecked();
	await expect(blank).toBeHidden();
});

test('the buttons move, and keep the focus that is on them', async ({ page }) => {
	await show(page, '?ready=ten-minutes');
	const next = page.getByRole('button', { name: 'Next' });
	await next.focus();
	await expect(page.getByRole('group', { name: 'Controls' })).toHaveCSS('opacity', '1');
	await page.keyboard.press('Enter');
	await expect(position(page)).toHaveText('2 of 11');
	await expect(next).toBeFocused();
	await expect(page.locator('[aria-live]').filter({ hasText: '2 of 11. Nearly half' })).toHaveCount(
		1
	);
	await page.getByRole('button', { name: 'Slide list' }).press('Enter');
	const list = page.getByRole('dialog', { name: 'Slide list' });
	await expect(list.locator('[aria-current]')).toBeFocused();
	await list.getByRole('button', { name: 'Sources, limits and support' }).click();
	await expect(list).toBeHidden();
	await expect(position(page)).toHaveText('11 of 11');
	await expect(page.locator('.slide h2')).toBeFocused();
	await expect(page.getByRole('link', { name: 'Speaker view' })).toHaveAttribute(
		'href',
		'/briefing/speaker/?ready=ten-minutes#11'
	);
	await page.getByRole('button', { name: 'End', exact: true }).press('Enter');
	await expect(page).toHaveURL(/\/briefing\/$/);
});

test('a swipe moves, and a swipe down does not', async ({ page }) => {
	await show(page, '?ready=ten-minutes');
	const swipe = (from: [number, number], to: [number, number]) =>
		page.locator('.slide').evaluate(
			(slide, [[x1, y1], [x2, y2]]) => {
				const touch = { pointerId: 7, pointerType: 'touch', bubbles: true };
				slide.dispatchEvent(
					new PointerEvent('pointerdown', { ...touch, clientX: x1, clientY: y1 })
				);
				slide.dispatchEvent(new PointerEvent('pointerup', { ...touch, clientX: x2, clientY: y2 }));
			},
			[from, to] as const
		);
	await swipe([800, 300], [500, 320]);
	await expect(position(page)).toHaveText('2 of 11');
	await swipe([800, 200], [780, 500]);
	await expect(position(page)).toHaveText('2 of 11');
	await swipe([500, 300], [800, 320]);
	await expect(position(page)).toHaveText('1 of 11');
});

test('sixty slides: only one is drawn, and any is reached at once', async ({ page }) => {
	const names = ['prevalence', 'forms', 'characteristics', 'patterns', 'responses'];
	const slides = Array.from({ length: 60 }, (_, at) => figure(`s${at}`, names[at % 5]!));
	await keep(page, { id: 'sixty', name: 'Sixty slides', slides });
	await show(page, '?briefing=sixty');
	await expect(position(page)).toHaveText('1 of 98');
	await expect(page.locator('.slide')).toHaveCount(1);
	await page.keyboard.type('41');
	await page.keyboard.press('Enter');
	await expect(position(page)).toHaveText('41 of 98');
	await expect(page.locator('.slide')).toHaveAttribute('data-slide', 'responses');
	await page.keyboard.press('PageDown');
	await expect(page.locator('.slide')).toHaveAttribute('data-slide', 'prevalence');
	await page.keyboard.press('End');
	await expect(page.locator('.slide')).toContainText('0808 800 5000');
});
