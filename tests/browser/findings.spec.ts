/** The front page: five figures that can be read by everybody, with or without a script. */

import { expect, test } from '@playwright/test';

const FIGURES = ['prevalence', 'forms', 'characteristics', 'patterns', 'responses'];

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('shows five figures with statement, drawing, sentence, source and table', async ({
			page
		}) => {
			await page.goto('/');
			for (const id of FIGURES) {
				const figure = page.locator(`figure[data-figure="${id}"]`);
				await expect(figure.getByRole('heading', { level: 2 })).toBeVisible();
				await expect(figure.getByRole('img').filter({ visible: true })).toHaveCount(1);
				await expect(figure).toContainText('Source: Hollis and Belton (2017)');
				await figure.getByText('Show as table').click();
				await expect(figure.getByRole('table')).toBeVisible();
				expect(await figure.getByRole('row').count()).toBeGreaterThan(1);
			}
		});
	});
}

test('draws each kind of evidence with its own mark', async ({ page }) => {
	await page.goto('/');
	const kindsIn = async (figure: string) =>
		new Set(
			await page
				.locator(`figure[data-figure="${figure}"] svg [data-kind]`)
				.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-kind')))
		);
	expect(await kindsIn('prevalence')).toEqual(new Set(['percentage', 'derived']));
	expect(await kindsIn('forms')).toEqual(
		new Set(['top-rank', 'listed', 'percentage', 'quantifier'])
	);
	expect(await kindsIn('characteristics')).toEqual(new Set(['direction']));
	expect(await kindsIn('patterns')).toEqual(new Set(['bound', 'average-gap', 'direction']));
	expect(await kindsIn('responses')).toEqual(new Set(['direction']));
});

test('says what was worked out, with its range, and how', async ({ page }) => {
	await page.goto('/');
	const figure = page.locator('figure[data-figure="prevalence"]');
	await expect(figure.locator('svg').filter({ visible: true })).toContainText('about 39%');
	await figure.getByText('How certain is this?').click();
	await expect(figure).toContainText('worked out by us as 46% less 7%');
	await expect(figure).toContainText('between 38.5% and 39.6%');
});

test('names the training needs and the tools', async ({ page }) => {
	await page.goto('/');
	const figure = page.locator('figure[data-figure="responses"]');
	await expect(figure).toContainText('Professionals need more training on');
	await expect(figure).toContainText('Tools and interventions made for TA-HSB could help');
});

test('asks nothing of any other address', async ({ page, baseURL }) => {
	const foreign: string[] = [];
	page.on('request', (request) => {
		if (!request.url().startsWith(baseURL!) && !request.url().startsWith('data:')) {
			foreign.push(request.url());
		}
	});
	for (const path of ['/', '/explore/', '/about/', '/briefing/']) {
		await page.goto(path, { waitUntil: 'networkidle' });
	}
	expect(foreign).toEqual([]);
});

test('carries the standing caveat, the content note and the support lines on every page', async ({
	page
}) => {
	const other = '/explore/?study=scotland-sexual-crimes-2017';
	for (const path of ['/', '/explore/', other, '/about/', '/briefing/']) {
		await page.goto(path);
		const foot = page.getByRole('contentinfo');
		// It is of the study that is shown above it.
		const [name, caveat] =
			path === other
				? ['Scottish Government (2017)', 'people of all ages']
				: ['Hollis and Belton (2017)', 'whom one NSPCC service assessed'];
		const about = foot.getByRole('region', { name: 'About these figures' });
		await expect(about).toContainText(name);
		await expect(about).toContainText(caveat);
		await expect(foot).toContainText('No case descriptions and no images');
		await expect(foot).toContainText('0808 800 5000');
		await expect(foot).toContainText('Numbers checked on');
	}
});
