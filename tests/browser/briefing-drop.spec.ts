/** A briefing file that is dropped on the page is opened there. */

import { readFileSync } from 'node:fs';
import { expect, test } from './briefing-page';

test('a dropped file is opened like a chosen one, and the page stays', async ({
	page,
	builder
}) => {
	await builder.add('forms');
	await builder.open();
	await page.getByLabel('Title', { exact: true }).fill('Dropped');
	const saved = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Hand out' }).click();
	await page.getByRole('menuitem', { name: 'Briefing file' }).click();
	const text = readFileSync(await (await saved).path(), 'utf8');
	await page.getByRole('button', { name: 'Delete', exact: true }).click();
	await expect(builder.slides).toHaveCount(0);

	const files = await page.evaluateHandle((content) => {
		const transfer = new DataTransfer();
		transfer.items.add(new File([content], 'briefing.json', { type: 'application/json' }));
		return transfer;
	}, text);
	const heading = page.getByRole('heading', { level: 1 });
	// A browser that is not told otherwise opens the file in the place of the page.
	const isTaken = await heading.evaluate(
		(element, dataTransfer) =>
			['dragover', 'drop'].map(
				(type) =>
					!element.dispatchEvent(
						new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })
					)
			),
		files
	);
	expect(isTaken).toEqual([true, true]);
	await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Dropped');
	await expect(builder.slides).toHaveCount(1);
});
