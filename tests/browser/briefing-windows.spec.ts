/** One briefing in two windows: neither loses its words. */

import type { BrowserContext } from '@playwright/test';
import { expect, test } from './briefing-page';

/** Windows that do not hear of each other's changes, as a browser without the means for it. */
async function withoutWord(context: BrowserContext) {
	await context.addInitScript(() => {
		Object.defineProperty(window, 'BroadcastChannel', { value: undefined });
	});
}

test('two windows on one briefing show the same, and neither loses its words', async ({
	page,
	builder,
	context
}) => {
	await builder.add('forms', 'patterns');
	await builder.open();
	const other = await context.newPage();
	await other.goto('/briefing/');
	await other.getByLabel('Title', { exact: true }).fill('From the other window');
	await expect(page.getByLabel('Title', { exact: true })).toHaveValue('From the other window');
	await expect(builder.alert).toContainText('changed in another window');
	await page.getByRole('button', { name: 'Undo', exact: true }).click();
	await expect(page.getByLabel('Title', { exact: true })).toHaveValue('My briefing');
	await expect(other.getByLabel('Title', { exact: true })).toHaveValue('My briefing');
});

test('a window that could not hear of a change keeps its own version as a copy', async ({
	page,
	builder,
	context
}) => {
	await withoutWord(context);
	await builder.add('forms');
	await builder.open();
	const other = await context.newPage();
	await other.goto('/briefing/');
	const title = other.getByLabel('Title', { exact: true });
	await expect(async () => {
		await title.fill('First');
		await other.reload();
		await expect(title).toHaveValue('First', { timeout: 500 });
	}).toPass();
	await page.getByLabel('Title', { exact: true }).fill('Second');
	await expect(builder.alert).toContainText('Both versions are kept');
	await expect(page.getByLabel('Briefing', { exact: true }).getByRole('option')).toHaveText([
		'First',
		'Second (copy)'
	]);
});

for (const [field, slide] of [
	['Speaker notes', 'The most common form'],
	['Title', 'Title slide']
] as const) {
	test(`who writes in “${field}” while another window changes the briefing goes on in the copy`, async ({
		page,
		builder,
		context
	}) => {
		await withoutWord(context);
		await builder.add('forms');
		await builder.open();
		const list = page.getByRole('navigation', { name: 'Slides' });
		const choose = () => list.getByRole('button', { name: slide }).first().click();
		await choose();
		const other = await context.newPage();
		await other.goto('/briefing/');
		await other.getByLabel('Line under the title').fill('From the other window');
		await other.locator('[aria-busy="false"]').waitFor();
		const text = page.getByLabel(field, { exact: true });
		await text.focus();
		await page.keyboard.press('ControlOrMeta+a');
		await page.keyboard.type('What is said', { delay: 60 });
		await expect(builder.alert).toContainText('Both versions are kept');
		await expect(text).toBeFocused();
		await page.keyboard.type(' in this room', { delay: 60 });
		await expect(text).toHaveValue(/^What is said in this room/);
		const names = page.getByLabel('Briefing', { exact: true }).getByRole('option');
		await expect(names).toHaveCount(2);
		await builder.reload();
		await expect(names.filter({ hasText: '(copy)' })).toHaveCount(1);
		await choose();
		await expect(text).toHaveValue(/^What is said in this room/);
	});
}
