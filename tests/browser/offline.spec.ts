/** The whole explorer works without a network after one visit, and one version at a time. */

import { expect, type Page } from '@playwright/test';
import { OFFLINE, UPDATE } from '../../src/lib/wording/offline';
import { test } from './served';
import { tour } from './tour';

test.use({ serviceWorkers: 'allow' });

/** Opens the front page and waits until all of it is kept. */
async function visit(page: Page, address: string) {
	await page.goto(`${address}/`);
	await isKept(page);
}

async function isKept(page: Page) {
	const said = page.getByRole('contentinfo').locator('p', { hasText: /kept in this browser/ });
	await expect(said).toContainText(OFFLINE.kept, { timeout: 20_000 });
}

test('every page and feature works without a network', async ({ page, site, context }) => {
	test.setTimeout(90_000);
	await visit(page, site.address);
	await context.setOffline(true);
	site.stop();
	await tour(page, site.address);
	await page.goto(`${site.address}/no-such-page/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
	await page.goto(`${site.address}/about`);
	await expect(page).toHaveURL(`${site.address}/about/`);
});

test('a new version waits for the reader, and no window mixes two', async ({ context, site }) => {
	test.setTimeout(60_000);
	const page = await context.newPage();
	await visit(page, site.address);
	const other = await context.newPage();
	await other.goto(`${site.address}/explore/`);

	site.publish('0123456789ab', ['findings <span', 'findings, mended <span']);
	const name = (window: Page) => window.locator('header .name');
	await page.reload();
	await expect(page.getByText(UPDATE.ready)).toBeVisible({ timeout: 20_000 });
	await expect(name(page)).toHaveText('TA-HSB findings explorer');
	await page.getByRole('button', { name: UPDATE.use }).click();
	await expect(name(page)).toHaveText('TA-HSB findings, mended explorer');
	await expect(page.getByText(UPDATE.ready)).toBeHidden();

	// The other window goes on with the version that it began with, on pages that it has not seen too.
	await other.getByRole('radio', { name: /Scottish Government/ }).check();
	await expect(other.locator('[data-figure="compare"]')).toContainText('Scottish Government');
	await other.getByRole('link', { name: 'About the study' }).click();
	await expect(other.getByRole('heading', { level: 1 })).toHaveText('About the study');
	const versions = () =>
		other.evaluate(async () =>
			(await caches.keys()).filter((key) => key.startsWith('ta-hsb-explorer:')).sort()
		);
	expect(await versions()).toHaveLength(3);
	const served = (window: Page) =>
		window.evaluate(async () => (await (await fetch('/about/')).text()).includes('mended'));
	expect([await served(page), await served(other)]).toEqual([true, false]);
	await other.reload();
	await expect(name(other)).toHaveText('TA-HSB findings, mended explorer');
});

test('a window that asks for the new version after another one has it gets it too', async ({
	context,
	site
}) => {
	test.setTimeout(60_000);
	const page = await context.newPage();
	await visit(page, site.address);
	const other = await context.newPage();
	await visit(other, site.address);
	site.publish('0123456789ab', ['findings <span', 'findings, mended <span']);
	await page.reload();
	for (const window of [page, other]) {
		await expect(window.getByText(UPDATE.ready)).toBeVisible({ timeout: 20_000 });
	}
	for (const window of [page, other]) {
		await window.getByRole('button', { name: UPDATE.use }).click();
		const name = window.locator('header .name');
		await expect(name).toHaveText('TA-HSB findings, mended explorer');
		await expect(window.getByText(UPDATE.ready)).toBeHidden();
	}
});

test('a new worker of the same version that cannot fetch it takes nothing away', async ({
	page,
	site,
	context
}) => {
	await visit(page, site.address);
	site.renewWorker();
	site.broken = '/data/hollis-belton-2017.ris';
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		const found = new Promise((done) => registration.addEventListener('updatefound', done));
		await Promise.all([registration.update(), found]);
		const worker = registration.installing;
		while (worker?.state === 'installing') await new Promise((next) => setTimeout(next, 50));
	});
	await context.setOffline(true);
	site.stop();
	await page.goto(`${site.address}/about/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('About the study');
});

test('it can be switched off, and nothing of it stays', async ({ page, site }) => {
	await visit(page, site.address);
	const left = () =>
		page.evaluate(async () => [
			(await caches.keys()).length,
			(await navigator.serviceWorker.getRegistrations()).length
		]);
	await page.getByRole('button', { name: OFFLINE.switchOff }).click();
	await expect(page.getByRole('status').last()).toContainText('removed from this browser');
	expect(await left()).toEqual([0, 0]);
	await page.reload();
	await expect(page.getByText(OFFLINE.off)).toBeVisible();
	expect(await left()).toEqual([0, 0]);
	await page.getByRole('button', { name: OFFLINE.switchOn }).click();
	await isKept(page);
});

test('switched off while it is still being fetched, it leaves nothing', async ({ page, site }) => {
	const letGo = site.hold('/data/hollis-belton-2017.ris');
	await page.goto(`${site.address}/`);
	await expect(page.getByText(OFFLINE.keeping)).toBeVisible();
	const over = page.evaluate(async () => {
		const installing = async () =>
			(await navigator.serviceWorker.getRegistrations())[0]?.installing ?? undefined;
		const pause = () => new Promise((next) => setTimeout(next, 50));
		let worker = await installing();
		for (; !worker; worker = await installing()) await pause();
		const isOver = () => worker.state === 'activated' || worker.state === 'redundant';
		while (!isOver()) await pause();
	});
	await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1);
	await page.getByRole('button', { name: OFFLINE.switchOff }).click();
	await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
	letGo();
	await over;
	await expect(page.getByRole('status').last()).toContainText('removed from this browser');
	expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('switched off before the worker is there, it leaves nothing', async ({ page, site }) => {
	const letGo = site.hold('/service-worker.js');
	await page.goto(`${site.address}/`);
	await expect(page.getByText(OFFLINE.keeping)).toBeVisible();
	await page.getByRole('button', { name: OFFLINE.switchOff }).click();
	await expect(page.getByText(OFFLINE.off)).toBeVisible();
	letGo();
	await expect(page.getByRole('status').last()).toContainText('removed from this browser');
	const left = () =>
		page.evaluate(async () => [
			(await navigator.serviceWorker.getRegistrations()).length,
			await caches.keys()
		]);
	await expect.poll(left).toEqual([0, []]);
	await expect(page.getByText(OFFLINE.off)).toBeVisible();
});

test('switched off in one window, no other says that it is kept', async ({ context, site }) => {
	const page = await context.newPage();
	await visit(page, site.address);
	const other = await context.newPage();
	await visit(other, site.address);
	await page.getByRole('button', { name: OFFLINE.switchOff }).click();
	await expect(other.getByText(OFFLINE.off)).toBeVisible();
	await page.getByRole('button', { name: OFFLINE.switchOn }).click();
	await isKept(other);
});

test('it can be switched off and on again at once, and is whole', async ({
	page,
	site,
	context
}) => {
	test.setTimeout(60_000);
	await visit(page, site.address);
	const kept = () =>
		page.evaluate(async () => {
			const names = (await caches.keys()).filter((name) => !name.endsWith(':windows'));
			const counts = names.map(async (name) => (await (await caches.open(name)).keys()).length);
			return (await Promise.all(counts)).reduce((all, some) => all + some, 0);
		});
	const before = await kept();
	expect(before).toBeGreaterThan(20);
	await page.getByRole('button', { name: OFFLINE.switchOff }).click();
	await page.getByRole('button', { name: OFFLINE.switchOn }).click();
	await expect.poll(kept, { timeout: 20_000 }).toBe(before);
	await isKept(page);
	await context.setOffline(true);
	site.stop();
	await page.goto(`${site.address}/about/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('About the study');
});

test('a version that cannot be kept whole is not kept, and the page works', async ({
	page,
	site
}) => {
	site.broken = '/data/hollis-belton-2017.ris';
	await page.goto(`${site.address}/explore/`);
	await expect(page.getByText(OFFLINE.failed)).toBeVisible({ timeout: 20_000 });
	expect(await page.evaluate(() => caches.keys())).toEqual([]);
	await page.getByRole('checkbox', { name: 'Patterns over time' }).uncheck();
	await expect(page).toHaveURL(/theme=/);
});

test.describe('where the browser keeps nothing', () => {
	test.use({ serviceWorkers: 'block' });

	test('it says so, and works with the network', async ({ page, site }) => {
		await page.goto(`${site.address}/`);
		await expect(page.getByText(OFFLINE.failed)).toBeVisible();
	});
});
