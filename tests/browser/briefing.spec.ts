/** From a question to a briefing: figures are added, put in order and given words, and nothing is lost. */

import { expect, test } from './briefing-page';
import { violations } from './violations';

test('figures and views are added from an empty browser, ordered by keyboard and kept', async ({
	page,
	builder
}) => {
	await page.goto('/');
	for (const id of ['prevalence', 'patterns']) {
		const figure = page.locator(`[data-figure="${id}"]`);
		await figure.getByRole('button', { name: 'Add to briefing' }).click();
		// The title tells this message from that of the figure before.
		const title = await figure.getByRole('heading', { level: 2 }).innerText();
		await expect(page.getByRole('status').filter({ hasText: title })).toContainText(
			'Added to your briefing'
		);
	}
	await page.goto('/explore/?group=both&theme=responses');
	await page.getByRole('button', { name: 'Add to briefing' }).click();
	await expect(page.getByRole('link', { name: 'Briefing 3 slides' })).toBeVisible();
	await builder.open();
	await expect(builder.slides).toHaveCount(3);
	await builder.slides.nth(1).getByRole('button').first().focus();
	await page.keyboard.press('Alt+ArrowUp');
	await expect(builder.slides.first()).toContainText('Two different patterns');
	await expect(page.getByRole('status')).toContainText('now slide 1 of 3');
	await expect(builder.slides.first().getByRole('button').first()).toBeFocused();
	await builder.slides
		.nth(1)
		.getByRole('button', { name: /^Move down: Nearly half/ })
		.click();
	await expect(builder.slides.nth(2)).toContainText('Nearly half');
	await builder.reload();
	await expect(builder.slides.first()).toContainText('Two different patterns');
	await expect(builder.slides.nth(2)).toContainText('Nearly half');
});

test('a slide is dragged by its dots', async ({ page, builder }) => {
	await builder.add('prevalence', 'forms', 'patterns');
	await builder.open();
	const [from, to] = await Promise.all(
		[0, 2].map((row) => builder.slides.nth(row).locator('.handle').boundingBox())
	);
	await page.mouse.move(from!.x + 8, from!.y + 10);
	await page.mouse.down();
	await page.mouse.move(from!.x + 8, from!.y + 30, { steps: 4 });
	await page.mouse.move(to!.x + 8, to!.y + 20, { steps: 12 });
	// The list makes room before the slide is let go; let go sooner, it would land elsewhere.
	const list = page.getByRole('navigation', { name: 'Slides' });
	const places = list.getByRole('listitem', { includeHidden: true });
	await expect(places.nth(2)).toContainText('Nearly half');
	await page.mouse.up();
	await expect(builder.slides.nth(2)).toContainText('Nearly half');
	await builder.reload();
	await expect(builder.slides.nth(2)).toContainText('Nearly half');
});

test('a figure is in a briefing once, and adding it can be taken back', async ({
	page,
	builder
}) => {
	await builder.add('forms');
	const add = page
		.locator('[data-figure="forms"]')
		.getByRole('button', { name: 'Add to briefing' });
	await add.click();
	await expect(page.getByRole('status')).toContainText('already in your briefing');
	await page
		.locator('[data-figure="patterns"]')
		.getByRole('button', { name: 'Add to briefing' })
		.click();
	await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('link', { name: 'Briefing 1 slide' })).toBeVisible();
	await builder.open();
	await expect(builder.slides).toHaveCount(1);
});

test('own words stand on the slide, and the base, kind and source stay with the figure', async ({
	page,
	builder
}) => {
	await builder.add('prevalence');
	await builder.open();
	await builder.choose('Nearly half');
	const preview = page.getByRole('region', { name: 'How it will look' });
	await page.getByLabel('Statement').fill('What we assess is often online too');
	await page.getByLabel('Line for this audience').fill('For the duty team');
	await expect(preview).toContainText('What we assess is often online too');
	await expect(preview).toContainText('For the duty team');
	for (const kept of [
		'Base: 275 cases',
		'Published percentage',
		'Source: Hollis and Belton (2017)'
	])
		await expect(preview).toContainText(kept);
	await page.getByLabel('Question to discuss').fill('What do we ask about online life?');
	await page.getByRole('checkbox', { name: /question on a slide of its own/ }).check();
	await expect(preview).toContainText('What do we ask about online life?');
	await page.getByLabel('Speaker notes').fill('Begin with last year.');
	await builder.reload();
	await builder.choose('What we assess');
	await expect(page.getByLabel('Speaker notes')).toHaveValue('Begin with last year.');
	await page.getByRole('button', { name: 'Use the original: statement' }).click();
	await expect(page.getByLabel('Statement')).toHaveValue(/^Nearly half/);
	await expect(builder.slides.first()).toContainText('Nearly half');
});

test('every change can be taken back and made again, also by keyboard', async ({
	page,
	builder
}) => {
	await builder.add('prevalence', 'forms');
	await builder.open();
	await builder.choose('Nearly half');
	await page.getByRole('button', { name: 'Remove this slide' }).click();
	await expect(builder.slides).toHaveCount(1);
	await page.getByRole('heading', { level: 1 }).click();
	await page.keyboard.press('Control+z');
	await expect(builder.slides).toHaveCount(2);
	await page.keyboard.press('Control+Shift+z');
	await expect(builder.slides).toHaveCount(1);
	await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
	await expect(builder.slides.first()).toContainText('Nearly half');
});

test('sections are added where the reader is, and a view is parted into slides', async ({
	page,
	builder
}) => {
	await builder.addView('/explore/?group=ta-only&group=both&theme=prevalence&theme=responses');
	await builder.open();
	await page.getByRole('button', { name: 'Add a section' }).click();
	await page.getByLabel('Title of the section').fill('How professionals responded');
	await expect(builder.slides.first()).toContainText('How professionals responded');
	await builder.slides.nth(1).getByRole('button').first().click();
	await page.getByRole('button', { name: 'Make each part a slide of its own' }).click();
	await expect(builder.slides).toHaveCount(3);
	await expect(builder.slides.nth(1)).toContainText('Prevalence');
	await expect(builder.slides.nth(2)).toContainText('Professional responses');
});

test('several briefings are named, copied, deleted and had back', async ({ page, builder }) => {
	await builder.add('prevalence');
	await builder.open();
	await page.getByLabel('Title', { exact: true }).fill('Staff meeting');
	await page.getByRole('button', { name: 'Duplicate' }).click();
	const which = page.getByLabel('Briefing', { exact: true });
	await expect(which.getByRole('option')).toHaveText(['Staff meeting', 'Staff meeting (copy)']);
	await page.getByRole('button', { name: 'Delete' }).click();
	await expect(which.getByRole('option')).toHaveText(['Staff meeting']);
	await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
	await expect(which.getByRole('option')).toHaveCount(2);
	await builder.reload();
	await expect(which.getByRole('option')).toHaveCount(2);
	await which.selectOption('Staff meeting');
	await builder.reload();
	await expect(which.locator('option:checked')).toHaveText('Staff meeting');
});

test('a copy of a ready-made briefing is the reader’s own', async ({ page, builder }) => {
	await builder.open();
	await page
		.getByRole('listitem')
		.filter({ hasText: 'schools' })
		.getByRole('button', { name: 'Use a copy' })
		.click();
	await expect(builder.slides).not.toHaveCount(0);
	await page.getByLabel('Title', { exact: true }).fill('Heads of year');
	await builder.reload();
	await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Heads of year');
});

test('axe finds nothing on a briefing with slides of every kind, and it fits 320 pixels', async ({
	page,
	builder
}) => {
	await builder.addView('/explore/?group=ta-only&group=both');
	await builder.add('forms');
	await builder.open();
	await page.getByRole('button', { name: 'Add a section' }).click();
	expect(await violations(page)).toEqual([]);
	for (const title of ['TA-HSB only and both', 'The most common form']) {
		await builder.choose(title);
		expect(await violations(page), title).toEqual([]);
	}
	await page.setViewportSize({ width: 320, height: 800 });
	const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(excess).toBeLessThanOrEqual(0);
});
