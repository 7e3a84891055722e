/** A briefing goes to another browser by file and by link, and comes out the same. */

import { readFileSync } from 'node:fs';
import { expect, test } from './briefing-page';

test('saved to a file and opened in another browser', async ({ page, builder, browser }) => {
	await builder.add('forms', 'patterns');
	await builder.open();
	await page.getByLabel('Title', { exact: true }).fill('Für “Ämter” & co 😀');
	await page.getByRole('button', { name: 'Hand out' }).click();
	const download = page.waitForEvent('download');
	await page.getByRole('menuitem', { name: 'Briefing file' }).click();
	const file = await download;
	expect(file.suggestedFilename()).toBe('briefing_für-ämter-co.json');
	const buffer = readFileSync(await file.path());
	expect(JSON.parse(buffer.toString())).toMatchObject({
		version: 1,
		briefing: { slides: [{}, {}] }
	});

	const elsewhere = await (await browser.newContext()).newPage();
	await elsewhere.goto('/briefing/');
	await elsewhere
		.getByRole('button', { name: 'New briefing' })
		.and(elsewhere.locator(':enabled'))
		.waitFor();
	await elsewhere
		.locator('input[type=file]')
		.setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer });
	await expect(elsewhere.getByLabel('Title', { exact: true })).toHaveValue('Für “Ämter” & co 😀');
	await expect(
		elsewhere.getByRole('navigation', { name: 'Slides' }).getByRole('listitem')
	).toHaveCount(2);
});

test('what is begun while the browser still reads what it keeps is not lost', async ({
	page,
	builder
}) => {
	await builder.add('forms');
	await page.addInitScript(() => {
		// When the browser is asked for everything that it keeps, it answers only when it is let.
		const answered = new Promise<void>((answer) => Object.assign(window, { answer }));
		const { getAll } = IDBObjectStore.prototype;
		const setter = Object.getOwnPropertyDescriptor(IDBRequest.prototype, 'onsuccess')!.set!;
		IDBObjectStore.prototype.getAll = function (...query) {
			const request = getAll.apply(this, query);
			Object.defineProperty(request, 'onsuccess', {
				set: (heard: () => void) => setter.call(request, () => void answered.then(heard))
			});
			return request;
		};
	});
	await page.goto('/briefing/');
	await page.getByRole('button', { name: 'New briefing' }).click();
	const which = page.getByLabel('Briefing', { exact: true });
	// What is kept is not read yet.
	await expect(which.getByRole('option')).toHaveCount(1);
	const title = await page.getByLabel('Title', { exact: true }).inputValue();
	await page.evaluate(() => (window as unknown as { answer(): void }).answer());
	await expect(which.getByRole('option')).toHaveCount(2);
	await expect(which.locator('option:checked')).toHaveText(title);
});

test('copied as a link and opened in another browser, once', async ({
	page,
	builder,
	browser,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await builder.add('forms', 'responses');
	await builder.open();
	await page.getByRole('button', { name: 'Hand out' }).click();
	await page.getByRole('menuitem', { name: 'Copy link' }).click();
	await expect(page.getByRole('status')).toContainText('Link copied');
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toMatch(/\/briefing\/#briefing=[\w-]+$/);

	const elsewhere = await (await browser.newContext()).newPage();
	await elsewhere.goto(link);
	const slides = elsewhere.getByRole('navigation', { name: 'Slides' }).getByRole('listitem');
	await expect(slides).toHaveCount(2);
	await expect(elsewhere.getByRole('status')).toContainText('Opened from the link');
	await elsewhere.reload();
	await expect(slides).toHaveCount(2);
	await elsewhere.goto(link);
	await expect(elsewhere.getByLabel('Briefing', { exact: true }).getByRole('option')).toHaveCount(
		1
	);
});

test('a link that was cut says so', async ({ page, builder }) => {
	await page.goto('/briefing/#briefing=abc');
	await expect(builder.alert).toContainText('link');
});

test('a file that is opened again after a change becomes one copy, and then opens that', async ({
	page,
	builder
}) => {
	await builder.add('forms');
	await builder.open();
	await page.getByRole('button', { name: 'Hand out' }).click();
	const download = page.waitForEvent('download');
	await page.getByRole('menuitem', { name: 'Briefing file' }).click();
	const buffer = readFileSync(await (await download).path());
	const open = () =>
		page
			.locator('input[type=file]')
			.setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer });
	const names = page.getByLabel('Briefing', { exact: true }).getByRole('option');
	const status = page.getByRole('status').last();
	await open();
	await expect(status).toContainText('You have this briefing already, and it was opened');
	await expect(names).toHaveCount(1);
	await page.getByLabel('Line under the title').fill('For May');
	await open();
	await expect(status).toContainText('Opened: My briefing (copy)');
	await open();
	await expect(status).toContainText('already, and it was opened: My briefing (copy)');
	await expect(names).toHaveText(['My briefing', 'My briefing (copy)']);
});
