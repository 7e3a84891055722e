/** Taking back and taking away in a briefing: what is meant is changed, and nothing beside it. */

import { expect, test } from './briefing-page';

test('“Undo” in a message takes back what the message says, whatever was changed since', async ({
	page,
	builder
}) => {
	await builder.add('forms', 'patterns');
	await builder.open();
	await builder.choose('The most common form');
	await page.getByRole('button', { name: 'Remove this slide' }).click();
	await expect(builder.slides).toHaveCount(1);
	await page.getByRole('navigation').getByRole('button', { name: 'Title slide' }).click();
	await page.getByLabel('Title', { exact: true }).fill('For May');
	await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
	await expect(builder.slides).toHaveCount(2);
	await expect(builder.slides.first()).toContainText('The most common form');
	await expect(page.getByLabel('Title', { exact: true })).toHaveValue('For May');
	await expect(page.getByRole('status').last()).toContainText('That change was taken back.');
});

test('“Undo” of a change that is gone already says so, and changes nothing', async ({
	page,
	builder,
	context
}) => {
	await builder.add('forms');
	await builder.open();
	await builder.choose('The most common form');
	const other = await context.newPage();
	await other.goto('/briefing/');
	const there = other.getByRole('navigation', { name: 'Slides' }).getByRole('listitem');
	await expect(there).toHaveCount(1);
	await page.getByRole('button', { name: 'Remove this slide' }).click();
	const undo = page.getByRole('status').getByRole('button', { name: 'Undo' });
	await undo.waitFor();
	// The other window takes it back first.
	await expect(there).toHaveCount(0);
	await other.getByRole('button', { name: 'Undo', exact: true }).first().click();
	await expect(builder.slides).toHaveCount(1);
	await undo.click();
	await expect(builder.slides).toHaveCount(1);
	await expect(page.getByRole('status').last()).toContainText('can no longer be taken back');
});

test('a double click deletes one briefing, and removes one slide', async ({ page, builder }) => {
	await builder.add('forms', 'patterns', 'responses');
	await builder.open();
	await builder.choose('The most common form');
	await page.getByRole('button', { name: 'Remove this slide' }).dblclick();
	await expect(builder.slides).toHaveCount(2);
	await page.getByRole('button', { name: 'Duplicate' }).click();
	const which = page.getByLabel('Briefing', { exact: true });
	await expect(which.getByRole('option')).toHaveCount(2);
	await page.getByRole('button', { name: 'Delete', exact: true }).dblclick();
	await expect(which.getByRole('option')).toHaveCount(1);
});

test('Enter held down removes one slide', async ({ page, builder }) => {
	await builder.add('forms', 'patterns', 'responses');
	await builder.open();
	await builder.choose('The most common form');
	await page.getByRole('button', { name: 'Remove this slide' }).focus();
	for (let repeat = 0; repeat < 3; repeat++) await page.keyboard.down('Enter');
	await page.keyboard.up('Enter');
	await expect(builder.slides).toHaveCount(2);
	await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
	await expect(builder.slides).toHaveCount(3);
});

test('a briefing that another window deletes stands here, and can be kept as a new one', async ({
	page,
	builder,
	context
}) => {
	await builder.add('forms');
	await builder.open();
	const title = page.getByLabel('Title', { exact: true });
	await title.fill('Mine');
	await page.locator('[aria-busy="false"]').waitFor();
	const other = await context.newPage();
	await other.goto('/briefing/');
	await expect(other.getByLabel('Title', { exact: true })).toHaveValue('Mine');
	await title.focus();
	await other.getByRole('button', { name: 'Delete', exact: true }).click();
	await expect(builder.alert).toContainText('was deleted in another window');
	await expect(title).toBeFocused();
	await title.fill('Mine, still');
	await page.getByRole('button', { name: 'Keep it as a new briefing' }).click();
	await expect(builder.alert).toHaveCount(0);
	await builder.reload();
	await expect(title).toHaveValue('Mine, still');
	await expect(builder.slides).toHaveCount(1);
	// The window that deleted it hears of a briefing that is new.
	const there = other.getByLabel('Briefing', { exact: true });
	await expect(there.getByRole('option')).toHaveText(['Mine, still']);
});

for (const [field, slide] of [
	['Statement', 'The most common form'],
	['Speaker notes', 'The most common form'],
	['Speaker notes', 'Title slide']
] as const) {
	test(`“Use the original” of “${field}” on “${slide}” can be taken back by itself`, async ({
		page,
		builder
	}) => {
		await builder.add('forms');
		await builder.open();
		const list = page.getByRole('navigation', { name: 'Slides' });
		await list.getByRole('button', { name: slide }).first().click();
		const text = page.getByLabel(field, { exact: true });
		const original = await text.inputValue();
		await text.fill('For this room');
		await page.getByRole('button', { name: `Use the original: ${field.toLowerCase()}` }).click();
		await expect(text).toHaveValue(original);
		const undo = page.getByRole('button', { name: 'Undo', exact: true }).first();
		await undo.click();
		await expect(text).toHaveValue('For this room');
		await undo.click();
		await expect(text).toHaveValue(original);
	});
}

test('adding a section, taking it back and making it again are told', async ({ page, builder }) => {
	await builder.add('forms');
	await builder.open();
	const told = page.getByRole('status').last();
	await page.getByRole('button', { name: 'Add a section' }).click();
	await expect(told).toContainText('A section was added: now slide 1 of 2.');
	const tell = {
		Undo: 'The last change was taken back.',
		Redo: 'The change was made again.'
	};
	for (const [name, text] of Object.entries(tell)) {
		await page.getByRole('button', { name, exact: true }).click();
		await expect(told).toContainText(text);
	}
	await page.getByRole('heading', { level: 1 }).click();
	await page.keyboard.press('Control+z');
	await expect(told).toContainText(tell.Undo);
	await page.keyboard.press('Control+y');
	await expect(told).toContainText(tell.Redo);
});

test('a double click on “Use a copy” makes one, and the focus goes to its slides', async ({
	page,
	builder
}) => {
	await builder.open();
	await page.getByRole('button', { name: 'Use a copy' }).first().dblclick();
	const list = page.getByRole('navigation', { name: 'Slides' });
	await expect(list.getByRole('button', { name: 'Title slide' })).toBeFocused();
	await expect(list.getByRole('button', { name: 'Title slide' })).toBeInViewport();
	await expect(page.getByRole('status').last()).toContainText('Opened as a briefing of your own');
	await expect(page.getByLabel('Briefing', { exact: true }).getByRole('option')).toHaveCount(1);
});

test('a figure of the front page leads back to its part of the page', async ({ page, builder }) => {
	await builder.add('forms');
	await builder.open();
	await builder.choose('The most common form');
	await page.getByRole('link', { name: 'Open its view' }).click();
	await expect(page).toHaveURL(/\/#forms$/);
	await expect(page.locator('[data-figure="forms"]').getByRole('heading')).toBeInViewport();
});
