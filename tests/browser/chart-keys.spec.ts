/** A drawing is read by keys: one stop for Tab, arrows from mark to mark, and back. */

import { expect, test, type Page } from '@playwright/test';
import { drawingsAlive } from './drawings';

const focused = (page: Page) =>
	page.evaluate(() => ({
		role: document.activeElement!.getAttribute('role'),
		name: document.activeElement!.getAttribute('aria-label') ?? document.activeElement!.textContent,
		mark: document.activeElement!.getAttribute('data-mark')
	}));

for (const place of [
	'/',
	'/explore/',
	'/explore/?view=timeline',
	'/explore/?study=turn-the-page-2017'
]) {
	test(`every mark of ${place} is reached, named and left`, async ({ page }) => {
		await page.goto(place);
		await drawingsAlive(page);
		for (const figure of await page.locator('[data-figure]').all()) {
			const drawing = figure.getByRole('group', { name: /Marks to read by keys/ });
			await drawing.focus();
			const count = await figure.locator('[data-mark]').count();
			expect(count).toBeGreaterThan(0);
			const names: string[] = [];
			for (let at = 0; at < count; at++) {
				await page.keyboard.press(at % 2 ? 'ArrowDown' : 'ArrowRight');
				const { role, name, mark } = await focused(page);
				expect({ role, mark }).toEqual({ role: 'img', mark: String(at) });
				expect(name).toMatch(/\S/);
				names.push(name!);
			}
			await figure.getByText('Show as table').click();
			for (const cell of await figure.locator('tbody td[data-kind]').all()) {
				const finding = await cell.evaluate((one) => one.firstChild!.textContent!.trim());
				expect(finding).not.toBe('');
				expect(names.join('\n')).toContain(finding);
			}
			await drawing.focus();
			await page.keyboard.press('End');
			expect((await focused(page)).mark).toBe(String(count - 1));
			await page.keyboard.press('Home');
			expect((await focused(page)).mark).toBe('0');
			await page.keyboard.press('Escape');
			await expect(drawing).toBeFocused();
			await page.keyboard.press('ArrowLeft');
			await page.keyboard.press('Enter');
			expect((await focused(page)).name).toBe('How certain is this?');
			await expect(figure.locator('details').last()).toHaveAttribute('open');
			await expect(figure.locator('[data-mark]')).toHaveCount(0);
		}
	});
}

const drawingOf = (page: Page) => page.getByRole('group', { name: /Marks to read by keys/ });

test('a drawing is one stop for Tab', async ({ page }) => {
	await page.goto('/explore/');
	const drawing = drawingOf(page);
	await drawing.focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Tab');
	expect((await focused(page)).mark).toBeNull();
	await page.keyboard.press('Shift+Tab');
	await expect(drawing).toBeFocused();
});

test('a choice does not lose the reader, and its marks are those that are read next', async ({
	page
}) => {
	await page.goto('/explore/');
	await drawingsAlive(page);
	const drawing = drawingOf(page);
	const marks = page.locator('[data-mark]');
	await drawing.focus();
	await page.keyboard.press('End');
	const before = await marks.count();

	const box = page.getByRole('checkbox', { name: 'Offline HSB only' });
	await box.focus();
	await page.keyboard.press('Space');
	await expect(box).not.toBeChecked();
	await expect(box).toBeFocused();
	await expect(page).toHaveURL(/group=ta-only&group=both/);

	await drawing.focus();
	await page.keyboard.press('End');
	const after = await marks.count();
	expect(after).toBeGreaterThan(0);
	expect(after).toBeLessThan(before);
	const { name, mark } = await focused(page);
	expect(mark).toBe(String(after - 1));
	expect(name).toMatch(/\S/);
});
