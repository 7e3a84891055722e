/** A slow network, a network that goes, and a browser that keeps nothing: nothing is lost, and all is said. */

import { expect, test, type Page } from '@playwright/test';
import { AGAIN, MESSAGES } from '../../src/lib/wording/messages';
import { STUDY_LOADING } from '../../src/lib/wording/studies';

test('a slow network: read at once, and a click is answered until its file is there', async ({
	page
}) => {
	test.setTimeout(90_000);
	const session = await page.context().newCDPSession(page);
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: 400,
		downloadThroughput: 50_000,
		uploadThroughput: 50_000
	});
	await page.goto('/explore/', { waitUntil: 'commit' });
	await expect(page.locator('[data-figure="compare"] svg').first()).toBeVisible();
	await expect(page.getByRole('button', { name: 'Add to briefing' })).toBeDisabled();
	const download = page.waitForEvent('download', { timeout: 60_000 });
	await page.getByRole('button', { name: 'Download' }).click();
	await page.getByRole('menuitem', { name: 'Excel workbook' }).click();
	await expect(page.getByRole('status').last()).toContainText(MESSAGES.working);
	expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
});

test('a network that goes in the middle of an export: said, and tried again', async ({
	page,
	context
}) => {
	await page.goto('/explore/?group=both');
	await page.getByRole('button', { name: 'Download' }).click();
	await context.setOffline(true);
	await page.getByRole('menuitem', { name: 'PowerPoint slide' }).click();
	await expect(page.getByRole('status').last()).toContainText(MESSAGES.notLoaded);
	await page.getByRole('checkbox', { name: 'TA-HSB only', exact: true }).check();
	await expect(page).toHaveURL(/group=ta-only&group=both/);
	await context.setOffline(false);
	await page.reload();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download' }).click();
	await page.getByRole('menuitem', { name: 'PowerPoint slide' }).click();
	expect((await download).suggestedFilename()).toMatch(/\.pptx$/);
});

test('a link of a briefing and a picture that need the network say so without it', async ({
	page,
	context
}) => {
	await page.goto('/briefing/');
	await page.getByRole('button', { name: 'New briefing' }).click();
	await context.setOffline(true);
	await page.getByRole('button', { name: 'Hand out' }).click();
	await page.getByRole('menuitem', { name: 'Copy link' }).click();
	await expect(page.getByRole('status').last()).toContainText(MESSAGES.notLoaded);
	await context.setOffline(false);
	await page.goto('/');
	const figure = page.locator('[data-figure="forms"]');
	await expect(figure.getByRole('button', { name: 'Add to briefing' })).toBeEnabled();
	await context.setOffline(true);
	await figure.getByRole('button', { name: 'Download' }).click();
	await page.getByRole('menuitem', { name: 'Copy image' }).click();
	await expect(page.getByRole('status').last()).toContainText(MESSAGES.notLoaded);
});

test('a search that could not be loaded is loaded while one types on', async ({
	page,
	context
}) => {
	await page.goto('/about/');
	const box = page.getByRole('combobox', { name: 'Search' });
	await expect(box).toBeEnabled();
	await context.setOffline(true);
	await box.focus();
	await page.keyboard.type('excl');
	await expect(page.getByRole('search').getByRole('status')).toContainText('could not be loaded');
	await context.setOffline(false);
	await page.keyboard.type('usion');
	await expect(page.getByRole('option').first()).toContainText('Exclusion');
});

test.describe('before the tables are there', () => {
	test.beforeEach(async ({ page }) => {
		// The page would fetch them by itself in its first idle moment.
		await page.addInitScript(() => (window.requestIdleCallback = () => 0));
		await page.goto('/explore/');
		await expect(page.getByRole('checkbox', { name: 'Offline HSB only' })).toBeEnabled();
	});
	const shown = (page: Page) => page.locator('[data-figure="compare"] h2');

	test('a choice waits for them, and nothing of another choice can be taken', async ({ page }) => {
		let go: () => void;
		const gate = new Promise<void>((open) => (go = open));
		await page.route('**/*.js', async (route) => {
			await gate;
			await route.continue();
		});
		const before = await shown(page).textContent();
		const choice = page.getByRole('checkbox', { name: 'Offline HSB only' });
		await choice.uncheck();
		await expect(page).toHaveURL(/group=ta-only&group=both/);
		await expect(page.locator('.shown')).toHaveAttribute('aria-busy', 'true');
		await expect(choice).toBeFocused();
		expect(await page.locator('.shown').evaluate((part: HTMLElement) => part.inert)).toBe(true);
		go!();
		await expect(page.locator('.shown')).toHaveAttribute('aria-busy', 'false');
		await expect(shown(page)).not.toHaveText(before!);
		await expect(choice).toBeFocused();
	});

	test('a network that is gone is told, and the choice can be asked again', async ({
		page,
		context
	}) => {
		const choice = page.getByRole('checkbox', { name: 'Offline HSB only' });
		await context.setOffline(true);
		await choice.uncheck();
		await expect(page.getByRole('alert')).toContainText(STUDY_LOADING.failed);
		await expect(choice).toBeFocused();
		await context.setOffline(false);
		await page.getByRole('button', { name: AGAIN.again }).click();
		await expect(shown(page)).toContainText('TA-HSB only and both');
	});
});

test('a browser that refuses to keep anything: every page works, and says what it cannot do', async ({
	page
}) => {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await page.addInitScript(() => {
		const refuse = (): never => {
			throw new DOMException('The operation is insecure.', 'SecurityError');
		};
		for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
			Object.defineProperty(window, name, { get: refuse });
		}
		Object.defineProperty(document, 'cookie', { get: refuse, set: refuse });
		navigator.serviceWorker.register = () => Promise.reject(new DOMException('', 'SecurityError'));
	});
	for (const path of ['/', '/explore/', '/about/', '/accessibility/', '/briefing/']) {
		await page.goto(path);
		await expect(page.getByText(/could not be kept in this browser/)).toBeVisible();
	}
	await page.goto('/');
	await page.getByRole('button', { name: 'Add to briefing' }).first().click();
	await expect(page.getByRole('status').last()).toContainText(MESSAGES.storageRefused);
	await page.getByRole('link', { name: /^Briefing/ }).click();
	await expect(page.getByRole('navigation', { name: 'Slides' })).toBeVisible();
	expect(errors).toEqual([]);
});
