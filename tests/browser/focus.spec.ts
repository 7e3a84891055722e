/** A control that goes when it was used leaves the focus at a place from which a reader goes on. */

import { expect, test } from './briefing-page';

test('in the explorer', async ({ page }) => {
	await page.goto('/explore/?group=both');
	const reset = page.getByRole('button', { name: 'Reset choices' });
	await expect(reset).toBeEnabled();
	await reset.press('Enter');
	await expect(page).not.toHaveURL(/group=/);
	await expect(reset).toBeFocused();
	await expect(reset).toBeDisabled();

	await page.goto('/explore/?beside=turn-the-page-2017.participants');
	await page.getByRole('button', { name: 'One study again' }).press('Enter');
	await expect(page.getByLabel('Show another study beside it')).toBeFocused();
});

test('in a briefing', async ({ page, builder }) => {
	await builder.add('forms');
	await builder.open();
	await builder.choose('The most common form');
	const statement = page.getByLabel('Statement');
	await statement.fill('In our words');
	await page.getByRole('button', { name: 'Use the original: statement' }).press('Enter');
	await expect(statement).toBeFocused();
	await expect(statement).toHaveValue(/most common form/);

	await page.getByRole('button', { name: 'Remove this slide' }).press('Enter');
	await expect(page.getByRole('button', { name: 'Title slide' })).toBeFocused();
	await page.getByRole('button', { name: 'Delete', exact: true }).press('Enter');
	await expect(page.getByRole('button', { name: 'New briefing' })).toBeFocused();
});
