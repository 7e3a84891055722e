/** The dialog that shows an image before it is saved, in each of its sizes. */

import { expect, test, type Page } from '@playwright/test';
import { bytes } from './figure-files';

async function openDialog(page: Page, figure: string) {
	const place = page.locator(`[data-figure="${figure}"]`);
	await place.getByRole('button', { name: 'Download' }).click();
	await page.getByRole('menuitem', { name: 'Sizes and preview…' }).click();
	const dialog = page.getByRole('dialog', { name: 'Image of this figure' });
	await expect(dialog).toBeVisible();
	return dialog;
}

const SIZES = [
	{ label: /Article/, ending: '', width: 1200, height: null },
	{ label: /Slide, 16:9/, ending: '_slide', width: 1280, height: 720 },
	{ label: /Square/, ending: '_square', width: 1080, height: 1080 }
];

/** Texts of an SVG file that reach outside it or into each other, as this browser sets them. */
async function misplaced(page: Page, svg: string): Promise<string[]> {
	return await page.evaluate(async (text) => {
		const place = document.createElement('div');
		place.innerHTML = text.replace(/^<\?xml[^>]*>/, '');
		document.body.append(place);
		await document.fonts.ready;
		const root = place.querySelector('svg')!;
		const frame = root.getBoundingClientRect();
		const boxes = [...root.querySelectorAll('text')].map((line) => {
			const { left, right, top, bottom } = line.getBoundingClientRect();
			// A line box is taller than its letters.
			const trim = (bottom - top) * 0.2;
			return { text: line.textContent, left, right, top: top + trim, bottom: bottom - trim };
		});
		place.remove();
		const faults = boxes
			.filter(
				({ left, right, top, bottom }) =>
					left < frame.left - 1 ||
					right > frame.right + 1 ||
					top < frame.top - 1 ||
					bottom > frame.bottom + 1
			)
			.map(({ text: said }) => `outside: ${said}`);
		boxes.forEach((a, index) => {
			for (const b of boxes.slice(index + 1)) {
				const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
				const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
				if (across > 1 && down > 1) faults.push(`${a.text} on ${b.text}`);
			}
		});
		return faults;
	}, svg);
}

for (const figure of ['prevalence', 'forms', 'characteristics', 'patterns', 'responses']) {
	test(`${figure}: every size is saved as it was shown, with no text cut or covered`, async ({
		page
	}) => {
		await page.goto('/');
		const dialog = await openDialog(page, figure);
		for (const { label, ending, width, height } of SIZES) {
			await dialog.getByLabel(label).check();
			const preview = dialog.getByRole('group', { name: 'Preview' }).locator('svg');
			const shown = await preview.getAttribute('viewBox');
			const waiting = page.waitForEvent('download');
			await dialog.getByRole('button', { name: 'SVG image' }).click();
			const file = await waiting;
			const name = `hollis-belton-2017_${figure}_all${ending}.svg`;
			expect(file.suggestedFilename()).toBe(name);
			const svg = (await bytes(file)).toString('utf8');
			expect(svg).toContain(`viewBox="${shown}"`);
			expect(svg).toContain(`width="${width}"`);
			if (height) expect(svg).toContain(`height="${height}"`);
			expect(await misplaced(page, svg)).toEqual([]);
			await expect(dialog.getByRole('status')).toContainText(`Saved as ${name}.`);
		}
	});
}

test('a PNG has the pixels that the dialog names', async ({ page }) => {
	await page.goto('/explore/?group=ta-only&group=both&theme=characteristics');
	const dialog = await openDialog(page, 'compare');
	await dialog.getByLabel(/Slide, 16:9/).check();
	await dialog.getByLabel(/4×/).check();
	await expect(dialog.getByText('5120 by 2880 pixels')).toBeVisible();
	const waiting = page.waitForEvent('download');
	await dialog.getByRole('button', { name: 'PNG image' }).click();
	const file = await waiting;
	expect(file.suggestedFilename()).toBe('hollis-belton-2017_compare_ta-only-both_slide.png');
	const png = await bytes(file);
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([5120, 2880]);
});

test('a choice of much says that its text is small on a slide', async ({ page }) => {
	await page.goto('/explore/');
	const dialog = await openDialog(page, 'compare');
	const note = dialog.getByText('There is much in this choice for this size');
	await expect(note).toHaveCount(0);
	await dialog.getByLabel(/Slide, 16:9/).check();
	await expect(note).toContainText('Choose fewer groups or parts');
});

test('the alt text is shown, and is copied from the dialog and from the menu', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/');
	const copied = () => page.evaluate(() => navigator.clipboard.readText());
	const place = page.locator('[data-figure="prevalence"]');
	await place.getByRole('button', { name: 'Download' }).click();
	await page.getByRole('menuitem', { name: 'Copy alt text' }).click();
	await expect(page.getByRole('status')).toContainText('Alt text copied');
	const fromMenu = await copied();
	expect(fromMenu).toContain('Nearly half of those assessed');
	expect(fromMenu).toContain('Of the 275 cases assessed');
	expect(fromMenu).toContain('Source: Hollis and Belton (2017)');

	await page.evaluate(() => navigator.clipboard.writeText(''));
	const dialog = await openDialog(page, 'prevalence');
	await dialog.getByRole('button', { name: 'Copy alt text' }).click();
	await expect(dialog.getByRole('status')).toContainText('Alt text copied');
	expect(await copied()).toBe(fromMenu);
	await expect(dialog.getByText(fromMenu)).toBeVisible();
});

test('the dialog is opened, used and left by keyboard', async ({ page }) => {
	await page.goto('/');
	const button = page.locator('[data-figure="forms"]').getByRole('button', { name: 'Download' });
	await expect(button).toBeEnabled();
	await button.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('menuitem', { name: 'PNG image' })).toBeFocused();
	for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Image of this figure' });
	await expect(dialog).toBeVisible();
	await expect(dialog.locator(':focus')).toHaveCount(1);
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await expect(button).toBeFocused();
});

test('a part of the page that does not load is told, and the figure stays', async ({ page }) => {
	await page.goto('/');
	const place = page.locator('[data-figure="prevalence"]');
	await expect(place.getByRole('button', { name: 'Download' })).toBeEnabled();
	await page.route('**/_app/**', (route) => route.abort());
	await place.getByRole('button', { name: 'Download' }).click();
	await page.getByRole('menuitem', { name: 'PNG image' }).click();
	await expect(page.getByRole('status')).toContainText('could not be loaded');
	await expect(place.locator('svg').first()).toBeVisible();
});

test('the Back button under a dialog leaves figure, file and address of one choice', async ({
	page
}) => {
	await page.goto('/explore/');
	await page.getByRole('checkbox', { name: 'Offline HSB only', exact: true }).uncheck();
	await expect(page).toHaveURL(/group=ta-only&group=both$/);
	const dialog = await openDialog(page, 'compare');
	const preview = dialog.getByRole('group', { name: 'Preview' }).locator('svg');
	const chosen = await preview.innerHTML();
	await page.goBack();
	await expect(page).not.toHaveURL(/group=/);
	await expect(page.locator('[data-figure="compare"] figcaption')).toContainText(
		'offline HSB only'
	);
	const waiting = page.waitForEvent('download');
	await dialog.getByRole('button', { name: 'SVG image' }).click();
	const file = await waiting;
	expect(file.suggestedFilename()).toBe('hollis-belton-2017_compare_ta-only-both.svg');
	const svg = (await bytes(file)).toString('utf8');
	expect(svg.match(/<title>[^<]*/)![0]).toBe('<title>TA-HSB only and both side by side');
	expect(svg.match(/http:\/\/localhost[^<]*/)![0]).toMatch(/\?group=ta-only&amp;group=both$/);
	expect(await preview.innerHTML()).toBe(chosen);
	await page.keyboard.press('Escape');

	// What is opened next is of the choice that now stands there.
	await page.getByRole('button', { name: 'Download' }).click();
	await page.getByRole('menuitem', { name: 'Cite this figure…' }).click();
	const cited = page.getByRole('dialog').locator('.frame');
	await expect(cited).toContainText('offline HSB only');
	const citations = await cited.innerText();
	await page.goForward();
	await expect(page).toHaveURL(/group=ta-only&group=both$/);
	expect(await cited.innerText()).toBe(citations);
});

test('a press that began in a dialog does not close it; one on the page behind does', async ({
	page
}) => {
	await page.goto('/');
	const dialog = await openDialog(page, 'prevalence');
	const box = (await dialog.boundingBox())!;
	const words = (await dialog.getByRole('heading', { level: 2 }).boundingBox())!;
	const behind = [box.x / 2, box.y + box.height / 2] as const;
	const inside = [words.x + 20, words.y + words.height / 2] as const;
	for (const [from, to] of [
		[inside, behind],
		[behind, inside]
	] as const) {
		await page.mouse.move(...from);
		await page.mouse.down();
		await page.mouse.move(...to, { steps: 3 });
		await page.mouse.up();
		await expect(dialog).toBeVisible();
	}
	await page.mouse.click(...behind);
	await expect(dialog).toHaveCount(0);
});
