/** The subgroup explorer: choosing, reading, sharing a link, and finding the way back. */

import { expect, test, type Page } from '@playwright/test';

const group = (page: Page, name: string) =>
	page.getByRole('group', { name: 'Groups' }).getByRole('checkbox', { name, exact: true });
const compare = (page: Page) => page.locator('figure[data-figure="compare"]');

test('opens with the three groups that do not overlap, and a bare address', async ({ page }) => {
	await page.goto('/explore/');
	for (const name of ['TA-HSB only', 'Both', 'Offline HSB only']) {
		await expect(group(page, name)).toBeChecked();
	}
	await expect(group(page, 'Any TA-HSB')).not.toBeChecked();
	expect(new URL(page.url()).search).toBe('');
	await expect(compare(page)).toBeVisible();
});

test('follows the choice at once: figure, sentence, table and address', async ({ page }) => {
	await page.goto('/explore/');
	await group(page, 'Both').uncheck();
	await expect(page).toHaveURL(/\?group=ta-only&group=offline-only$/);
	await expect(compare(page).locator('.sentence')).not.toContainText('about 39%');
	await page.getByRole('button', { name: 'Only: Characteristics' }).click();
	await expect(page).toHaveURL(/group=ta-only&group=offline-only&theme=characteristics$/);
	await compare(page).getByText('Show as table').click();
	await expect(compare(page).getByRole('table').getByRole('row')).toHaveCount(7);
	await expect(compare(page).getByRole('table')).not.toContainText('Prevalence');
});

test('gives one group its profile', async ({ page }) => {
	await page.goto('/explore/');
	await page.getByRole('button', { name: 'Profile: TA-HSB only' }).click();
	await expect(page.getByRole('heading', { name: 'Who: TA-HSB only' })).toBeVisible();
	const drawing = compare(page).locator('svg').first();
	for (const question of [
		'How many?',
		'How do they differ?',
		'What followed what?',
		'How did professionals respond?'
	]) {
		await expect(drawing).toContainText(question);
	}
});

test('opens a pasted link to the same view, and keeps it on reload', async ({ page }) => {
	await page.goto('/explore/?group=ta-only&group=both&theme=patterns&view=timeline');
	const timeline = page.locator('figure[data-figure="timeline"]');
	await expect(timeline).toBeVisible();
	await expect(page.getByRole('radio', { name: 'Timeline' })).toBeChecked();
	await expect(group(page, 'Both')).toBeChecked();
	await expect(group(page, 'Offline HSB only')).not.toBeChecked();
	await expect(timeline.locator('svg [data-kind="average-gap"]').first()).toBeVisible();
	await page.reload();
	await expect(timeline).toBeVisible();
});

test('goes back and forward through the choices', async ({ page }) => {
	await page.goto('/explore/');
	await group(page, 'Offline HSB only').uncheck();
	await page.getByRole('radio', { name: 'Table' }).check();
	await expect(page.getByRole('heading', { name: 'Every row behind this choice' })).toBeVisible();
	await page.goBack();
	await expect(compare(page)).toBeVisible();
	await expect(group(page, 'Offline HSB only')).not.toBeChecked();
	await page.goBack();
	await expect(group(page, 'Offline HSB only')).toBeChecked();
	await page.goForward();
	await expect(group(page, 'Offline HSB only')).not.toBeChecked();
});

test('names what it does not know in a link, and shows the rest', async ({ page }) => {
	await page.goto('/explore/?group=ta-only&group=aliens&theme=%F0%9F%99%82&view=pie&colour=red');
	const notice = page.getByRole('alert');
	for (const word of ['aliens', 'pie', 'colour']) await expect(notice).toContainText(word);
	await expect(group(page, 'TA-HSB only')).toBeChecked();
	await expect(page.getByRole('heading', { name: 'Who: TA-HSB only' })).toBeVisible();
});

test('says why nothing is shown, and offers the way back', async ({ page }) => {
	await page.goto('/explore/?group=none');
	await expect(page.getByRole('heading', { name: 'Nothing to show' })).toBeVisible();
	await expect(page.locator('.empty')).toContainText('Tick at least one group.');
	// It is read out in the place of the choice.
	await expect(page.locator('.result > [aria-live]')).toContainText('Tick at least one group.');
	await page.getByRole('button', { name: 'Show the first choice again' }).click();
	await expect(compare(page)).toBeVisible();
	await expect(compare(page).getByRole('heading', { level: 2 })).toBeFocused();
	await page.goto('/explore/?theme=characteristics&view=timeline');
	for (const place of ['.empty', '.result > [aria-live]']) {
		await expect(page.locator(place)).toContainText('Tick the part “Patterns over time”');
	}
});

test('sorts the table, and keeps the order in the address', async ({ page }) => {
	await page.goto('/explore/?view=table&theme=characteristics');
	const first = page.locator('tbody tr').first();
	await expect(first).toContainText('Age when HSB began');
	await page.getByRole('button', { name: 'Finding', exact: true }).click();
	await expect(page).toHaveURL(/sort=finding/);
	await expect(page.getByRole('columnheader', { name: 'Finding' })).toHaveAttribute(
		'aria-sort',
		'ascending'
	);
	await expect(first).toContainText('better');
	await page.getByRole('button', { name: 'Finding', exact: true }).click();
	await expect(first).toContainText('older');
	for (const column of ['Kind of evidence', 'Base', 'Where in the source']) {
		await expect(page.getByRole('columnheader', { name: column })).toBeVisible();
	}
});

test('copies a link that opens the same view', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/explore/?group=both&junk=1');
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByRole('status')).toContainText('Link copied');
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(new URL(link).search).toBe('?group=both');
});

test('warns that one group lies inside another', async ({ page }) => {
	await page.goto('/explore/?group=any-ta&group=ta-only');
	await expect(compare(page)).toContainText('“TA-HSB only” is a part of “Any TA-HSB”');
});

test('a list of choices that was opened stays open, and keeps the focus', async ({ page }) => {
	const address = (path: string) => page.goto(`/explore/${path}`);
	for (const [path, list] of [
		['', 'Kinds of evidence'],
		['?study=scotland-sexual-crimes-2017&theme=victims', 'Cyber-enabled or not']
	] as const) {
		await address(path);
		const summary = page.locator('summary').filter({ hasText: list });
		const details = page.locator('details').filter({ has: summary });
		const box = details.getByRole('checkbox').first();
		if (!(await details.getAttribute('open').then((open) => open !== null))) await summary.click();
		await expect(box).toBeEnabled();
		await box.focus();
		for (const isTicked of [false, true, false, true]) {
			await page.keyboard.press('Space');
			await expect(box).toBeChecked({ checked: isTicked });
			await expect(details, list).toHaveAttribute('open');
			await expect(box).toBeFocused();
		}
		// What its reader closes stays closed, whatever is chosen elsewhere.
		await summary.click();
		await expect(details).not.toHaveAttribute('open');
		await page.getByRole('group', { name: 'Parts' }).getByRole('checkbox').last().click();
		await expect(page).toHaveURL(/theme=/);
		await expect(details).not.toHaveAttribute('open');
	}
	// What is not ticked is seen.
	await address('?kind=percentage');
	await expect(
		page.getByRole('group', { name: 'Kinds of evidence' }).getByRole('checkbox').first()
	).toBeVisible();
});

test('says aloud which view, order and second study it shows now', async ({ page }) => {
	await page.goto('/explore/?theme=characteristics');
	const live = page.locator('.result > [aria-live]');
	await expect(live).toContainText('View: Compare.');
	await page.getByRole('radio', { name: 'Table' }).check();
	await expect(live).toContainText('View: Table, in the order of the study.');
	await page.getByRole('button', { name: 'Finding', exact: true }).click();
	await expect(live).toContainText('View: Table, sorted by finding, ascending.');
	await page.getByRole('button', { name: 'Finding', exact: true }).click();
	await expect(live).toContainText('sorted by finding, descending.');
	await page.getByRole('radio', { name: 'Timeline' }).check();
	await expect(live).toContainText('View: Timeline.');
	await page.getByRole('radio', { name: 'Compare' }).check();
	await page
		.getByLabel('Show another study beside it')
		.selectOption({ label: 'Scottish Government (2017)' });
	await expect(live).toContainText('and, beside it, Scottish Government (2017):');
	await page.goBack();
	await expect(live).toContainText('Study: Hollis and Belton (2017).');
	await page.goto('/explore/?study=scotland-sexual-crimes-2017&theme=victims');
	await expect(live).toContainText('Study: Scottish Government (2017).');
	await page.getByLabel('Order of rows').selectOption('value');
	await expect(live).toContainText('Ordered by value.');
	await page.getByLabel('Order of rows').selectOption('study');
	await expect(live).toContainText('View: Compare, in the order of the study.');
});
