/** A briefing on a phone, where what is chosen from the list stands below it. */

import { expect, test } from './briefing-page';

test.use({ viewport: { width: 390, height: 844 } });

test('a slide that is chosen comes into sight, with the focus on its heading', async ({
	page,
	builder
}) => {
	await builder.add('forms', 'patterns', 'responses');
	await builder.open();
	for (const title of ['The most common form', 'Two different patterns']) {
		await builder.choose(title);
		const preview = page.getByRole('region', { name: 'How it will look' });
		const heading = preview.getByRole('heading', { name: title }).first();
		await expect(heading).toBeFocused();
		await expect(preview).toBeInViewport({ ratio: 1 });
		await expect(page.getByLabel('Statement', { exact: true })).toBeInViewport();
	}
	await page.getByRole('button', { name: 'Title slide' }).click();
	await expect(page.getByLabel('Title', { exact: true })).toBeInViewport();
});

test('a slide that is moved keeps the focus in the list', async ({ page, builder }) => {
	await builder.add('forms', 'patterns');
	await builder.open();
	await page.getByRole('button', { name: /^Move down: The most common/ }).click();
	await expect(page.getByRole('button', { name: /^Move down: The most common/ })).toBeFocused();
});

test('“Present” is the first of what is done with a briefing', async ({ page, builder }) => {
	await builder.add('forms');
	await builder.open();
	const present = page.getByRole('button', { name: 'Present', exact: true }).first();
	const box = (await present.boundingBox())!;
	for (const name of ['Undo', 'Redo', 'Hand out']) {
		const other = (await page.getByRole('button', { name, exact: true }).boundingBox())!;
		expect(other.y * 1000 + other.x, name).toBeGreaterThan(box.y * 1000 + box.x);
	}
});
