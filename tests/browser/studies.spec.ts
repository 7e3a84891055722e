import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { drawingsAlive } from './drawings';
import { violations } from './violations';
import { AGAIN } from '../../src/lib/wording/messages';

const SCOTLAND = 'scotland-sexual-crimes-2017';

test('another study loads when it is chosen, and not before', async ({ page }) => {
	const [, row] = readFileSync(`data/${SCOTLAND}/estimates.csv`, 'utf8').split(/\r?\n/);
	const bodies: Promise<string>[] = [];
	page.on('response', (response) => bodies.push(response.text().catch(() => '')));
	const isLoaded = async () => (await Promise.all(bodies)).some((body) => body.includes(row!));
	await page.goto('/explore/');
	const studies = page.getByRole('group', { name: 'Study' });
	await expect(studies.getByRole('radio')).toHaveCount(3);
	await expect(studies.getByRole('radio').first()).toBeEnabled();
	// The tables of the main study come in the first idle moment, and no other.
	await page.waitForLoadState('networkidle');
	expect(await isLoaded()).toBe(false);
	await studies.getByRole('radio', { name: /Scottish Government/ }).check();
	await expect(page).toHaveURL(new RegExp(`study=${SCOTLAND}`));
	const figure = page.locator('[data-figure="compare"]');
	await expect(figure).toContainText('Share that was cyber-enabled');
	await expect(figure).toContainText('people of all ages');
	expect(await isLoaded()).toBe(true);
	await page.goBack();
	await expect(figure).toContainText('TA-HSB only');
});

test('numbers are ordered, divided and drawn as the reader asks, and the address keeps it', async ({
	page
}) => {
	await page.goto(`/explore/?study=${SCOTLAND}&theme=victims`);
	const figure = page.locator('[data-figure="compare"]');
	await expect(figure.locator('[data-interval]').first()).toBeAttached();
	await page.getByRole('checkbox', { name: '95% intervals' }).uncheck();
	await expect(figure.locator('[data-interval]')).toHaveCount(0);
	await page.getByLabel('Side by side').selectOption('gender');
	await expect(figure).toContainText('they are parts of one whole');
	await page.getByLabel('Order of rows').selectOption('value');
	await expect(page).toHaveURL(/by=gender&order=value&intervals=off/);
	await page.reload();
	await expect(figure).toContainText('they are parts of one whole');
});

test('intervals are offered where numbers have some, and not where none could be drawn', async ({
	page
}) => {
	const tick = page.getByRole('checkbox', { name: '95% intervals' });
	await page.goto(`/explore/?study=${SCOTLAND}&theme=victims`);
	await expect(tick).toBeVisible();
	await page.goto(`/explore/?study=${SCOTLAND}&theme=scale`);
	await expect(page.getByLabel('Order of rows')).toBeVisible();
	await expect(tick).toHaveCount(0);
});

test('years and ages are a view of their own, with a table and a sentence', async ({ page }) => {
	const groups = ['2013-14', '2016-17', 'other-sexual-crimes', 'communicating', 'female'];
	const bands = ['under-13', 'age-13-15', 'age-60-plus'];
	const chosen = [...groups, ...bands].map((id) => `&group=${id}`).join('');
	await page.goto(`/explore/?study=${SCOTLAND}&theme=victims&view=timeline${chosen}`);
	const figure = page.locator('[data-figure="timeline"]');
	await expect(figure.getByRole('img').first()).toHaveAccessibleName(/over time and by age/);
	await expect(figure).toContainText('median 15 years');
	await figure.getByText('Show as table').click();
	await expect(figure.getByRole('table')).toContainText('[c] withheld');
	expect(await violations(page)).toEqual([]);
});

test('two studies stand beside each other with both populations in words', async ({ page }) => {
	await page.goto('/explore/?theme=prevalence');
	await page.getByLabel('Show another study beside it').selectOption(SCOTLAND);
	await expect(page).toHaveURL(new RegExp(`beside=${SCOTLAND}`));
	await page.getByLabel('Part of Scottish Government (2017)').selectOption('scale');
	const figures = page.locator('[data-figure="compare"]');
	await expect(figures).toHaveCount(2);
	const differs = page.getByRole('region', { name: 'What differs between the two studies' });
	await expect(differs).toContainText('children and young people assessed by one NSPCC service');
	await expect(differs).toContainText('people of all ages');
	await expect(differs).toContainText('do not compare a number of one with a number of the other');
	expect(await violations(page)).toEqual([]);
	await page.getByRole('button', { name: 'One study again' }).click();
	await expect(figures).toHaveCount(1);
});

test('figures of two studies go into one briefing and keep their sources', async ({ page }) => {
	for (const address of ['/explore/?theme=prevalence', `/explore/?study=${SCOTLAND}&theme=scale`]) {
		await page.goto(address);
		await page.getByRole('button', { name: 'Add to briefing' }).click();
		await page.getByRole('status').getByText('Added to your briefing').waitFor();
	}
	await page.goto('/briefing/');
	const slides = page.getByRole('navigation', { name: 'Slides' }).getByRole('listitem');
	await expect(slides).toHaveCount(2);
	await slides.nth(1).getByRole('button').first().click();
	await expect(page.locator('[data-slide="compare"]').first()).toContainText('Scottish Government');
	await page.reload();
	await expect(slides).toHaveCount(2);
});

test('every file of a briefing of a companion alone is based on the companion alone', async ({
	page
}) => {
	test.setTimeout(60_000);
	await page.goto(`/explore/?study=${SCOTLAND}&theme=scale`);
	await page.getByRole('button', { name: 'Add to briefing' }).click();
	await page.getByRole('status').getByText('Added to your briefing').waitFor();
	await page.goto('/briefing/');
	const saved = async (item: string) => {
		await page.getByRole('button', { name: 'Hand out' }).click();
		const download = page.waitForEvent('download');
		await page.getByRole('menuitem', { name: item, exact: true }).click();
		return new Uint8Array(readFileSync(await (await download).path()));
	};
	const html = strFromU8(await saved('One file for any browser'));
	const files = [
		html.match(/<meta name="description"[^>]*>/)![0],
		strFromU8(unzipSync(await saved('PowerPoint'))['docProps/core.xml']!),
		strFromU8(unzipSync(await saved('Images with captions'))['README.txt']!)
	];
	for (const file of files) {
		expect(file).toContain('Scottish Government (2017) Recorded Crime in Scotland');
		expect(file).not.toMatch(/Hollis|NSPCC/);
	}
});

test('a download of a companion names its study, base and caveat', async ({ page }) => {
	await page.goto(`/explore/?study=${SCOTLAND}&theme=responsible`);
	const figure = page.locator('[data-figure="compare"]');
	await figure.getByRole('button', { name: 'Download' }).click();
	const download = page.waitForEvent('download');
	await page.getByRole('menuitem', { name: 'CSV data' }).click();
	const file = await download;
	expect(file.suggestedFilename()).toMatch(/^scotland-sexual-crimes-2017_compare/);
	const text = readFileSync(await file.path(), 'utf8');
	expect(text).toContain('Not a Scottish Government publication');
	expect(text).toContain('[c]');
});

test('every kind of file is made of numbers side by side, and of years and ages', async ({
	page
}) => {
	test.setTimeout(120_000);
	for (const view of ['compare', 'timeline']) {
		await page.goto(
			`/explore/?study=${SCOTLAND}&theme=victims&group=2013-14&group=2016-17&group=communicating&group=female&group=under-13&group=age-13-15&view=${view}`
		);
		const figure = page.locator(`[data-figure="${view}"]`);
		for (const [item, ending] of [
			['PNG image', 'png'],
			['SVG image', 'svg'],
			['PowerPoint slide', 'pptx'],
			['Excel workbook', 'xlsx']
		] as const) {
			await figure.getByRole('button', { name: 'Download' }).click();
			const download = page.waitForEvent('download');
			await page.getByRole('menuitem', { name: item }).click();
			const file = await download;
			expect(file.suggestedFilename()).toMatch(new RegExp(`^${SCOTLAND}_${view}.*\\.${ending}$`));
			expect(readFileSync(await file.path()).length).toBeGreaterThan(2000);
		}
	}
});

test('a study that cannot be fetched is told, and can be asked for again', async ({ page }) => {
	await page.goto('/explore/');
	const radio = page.getByRole('radio', { name: /Scottish Government/ });
	await expect(radio).toBeEnabled();
	await page.route('**/*', (route) =>
		route.request().resourceType() === 'script' ? route.abort() : route.continue()
	);
	await radio.check();
	await expect(page.getByRole('alert')).toContainText('could not be loaded');
	await page.unroute('**/*');
	await page.getByRole('button', { name: AGAIN.again }).click();
	await expect(page.locator('[data-figure="compare"]')).toContainText('Scottish Government');
});

test('two studies that cannot be fetched are told, and can be asked for again', async ({
	page
}) => {
	const [, row] = readFileSync(`data/${SCOTLAND}/estimates.csv`, 'utf8').split('\n');
	let isCut = true;
	await page.route('**/*.js', async (route) => {
		const answer = await route.fetch();
		const holds = (await answer.text()).includes(row!.slice(0, 40));
		await (isCut && holds ? route.abort() : route.fulfill({ response: answer }));
	});
	await page.goto(`/explore/?beside=${SCOTLAND}.scale`);
	await expect(page.getByRole('alert').first()).toContainText('could not be loaded');
	isCut = false;
	await page.getByRole('button', { name: AGAIN.again }).first().click();
	await expect(page.getByRole('alert')).toHaveCount(0);
	await expect(page.locator('[data-figure]').first()).toContainText('TA-HSB');
});

test('a drawing that was changed many times is the one that a fresh page draws', async ({
	page
}) => {
	/** Every element with its attributes by name, however they came to be there. */
	const drawn = () =>
		page.locator('[data-figure] .format svg:visible').evaluateAll((drawings) =>
			drawings.flatMap((drawing) =>
				[...drawing.querySelectorAll('path, circle, rect, text, line')].map((element) => {
					const names = element.getAttributeNames().sort();
					const set = names.map((name) => `${name}=${element.getAttribute(name)}`);
					return [element.localName, ...set, element.textContent].join(' ');
				})
			)
		);
	await page.goto(`/explore/?study=${SCOTLAND}&theme=victims`);
	await drawingsAlive(page);
	const first = await drawn();
	const changes: [change: () => Promise<unknown>, address: RegExp][] = [
		[() => page.getByLabel('Order of rows').selectOption('value'), /order=value/],
		[() => page.getByLabel('Side by side').selectOption('gender'), /by=gender/],
		[() => page.getByLabel('Order of rows').selectOption('study'), /^(?!.*order=)/],
		[() => page.getByRole('checkbox', { name: '95% intervals' }).uncheck(), /intervals=off/]
	];
	for (const [change, address] of changes) {
		await change();
		await expect(page).toHaveURL(address);
	}
	const changed = await drawn();
	expect(changed).not.toEqual(first);
	await page.reload();
	await drawingsAlive(page);
	expect(await drawn()).toEqual(changed);
});
