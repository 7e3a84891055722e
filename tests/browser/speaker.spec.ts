/** The speaker's window: in step with the presentation, both ways, and useful by itself. */

import { expect, test, type Page } from '@playwright/test';
import { figure, keep, show } from './shown-briefing';
import { brokenRules } from './violations';

const READY = '?ready=ten-minutes';

async function speaker(page: Page, hash = '') {
	await page.goto(`/briefing/speaker/${READY}${hash}`);
	await expect(page.locator('.now .slide')).toBeVisible();
}

const at = (page: Page) => page.locator('header .position');
const shownAt = (page: Page) => page.locator('.slide .position');

test('both windows step together, and either may close', async ({ page, context }) => {
	await show(page, READY);
	await page.keyboard.press('PageDown');
	await page.keyboard.press('PageDown');
	const second = await context.newPage();
	await speaker(second);
	// A window that comes late asks where the show is.
	await expect(at(second)).toHaveText('3 of 11');
	await expect(second.getByText('No presentation is open yet.')).toBeHidden();
	await second.getByRole('button', { name: 'Next' }).click();
	await expect(shownAt(page)).toHaveText('4 of 11');
	await second.keyboard.press('PageDown');
	await expect(shownAt(page)).toHaveText('5 of 11');
	await page.keyboard.press('Home');
	await expect(at(second)).toHaveText('1 of 11');
	await second.getByRole('button', { name: 'Blank screen' }).click();
	await expect(page.locator('.blank')).toBeVisible();
	await page.keyboard.press('b');
	await expect(second.getByText('The screen is blank.')).toBeHidden();

	await second.keyboard.press('End');
	await expect(shownAt(page)).toHaveText('11 of 11');
	await page.reload();
	await expect(shownAt(page)).toHaveText('11 of 11');
	await expect(at(second)).toHaveText('11 of 11');
	await page.close({ runBeforeUnload: true });
	await expect(second.getByText('No presentation is open yet.')).toBeVisible();
	await second.keyboard.press('PageUp');
	await expect(at(second)).toHaveText('10 of 11');
});

test('a speaker sees what the show presents, whatever was changed since', async ({
	page,
	context
}) => {
	const slides = ['prevalence', 'forms', 'patterns'].map((name) => figure(name, name));
	const briefing = { id: 'mine', name: 'Mine', slides };
	await keep(page, briefing);
	await show(page, '?briefing=mine', '#2');
	const shown = page.locator('.slide');
	await expect(shown).toHaveAttribute('data-slide', 'prevalence');

	const other = await context.newPage();
	await keep(other, { ...briefing, slides: slides.toReversed().slice(1) });
	await other.goto('/briefing/speaker/?briefing=mine#2');
	await expect(other.locator('.now .slide')).toHaveAttribute('data-slide', 'prevalence');
	await expect(at(other)).toHaveText('2 of 6');
	await expect(other.locator('.next .slide')).toHaveAttribute('data-slide', 'forms');
	await other.keyboard.press('PageDown');
	await other.keyboard.press('PageDown');
	await expect(shown).toHaveAttribute('data-slide', 'patterns');
	await expect(other.locator('.now .slide')).toHaveAttribute('data-slide', 'patterns');

	// Opened anew, the show has what is kept now, and so has the speaker.
	await page.reload();
	await expect(shown.locator('.position')).toHaveText('4 of 4');
	await expect(at(other)).toHaveText('4 of 4');
	await page.keyboard.press('PageUp');
	await expect(shown).toHaveAttribute('data-slide', 'prevalence');
	await expect(other.locator('.now .slide')).toHaveAttribute('data-slide', 'prevalence');
});

test('the speaker is told that the screen is blank, and what is shown again', async ({ page }) => {
	await speaker(page);
	const live = page.locator('main > [aria-live]');
	await expect(live).toHaveText(/^1 of 11\. /);
	await page.keyboard.press('b');
	await expect(live).toHaveText('The screen is blank.');
	await page.keyboard.press('PageDown');
	await expect(live).toHaveText(/^2 of 11\. /);
});

test('a briefing of another key, and a message of another kind, move nothing', async ({
	page,
	context
}) => {
	await show(page, READY, '#2');
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	const other = await context.newPage();
	await other.goto('/about/');
	await other.evaluate(() => {
		for (const name of ['ta-hsb-show ready-ten-minutes', 'ta-hsb-show elsewhere']) {
			const channel = new BroadcastChannel(name);
			const strange: unknown[] = [
				null,
				'next',
				{ type: 'at', from: 'speaker', page: -1, blank: false },
				{ type: 'at', from: 'speaker', page: 1.5, blank: false },
				{ type: 'at', from: 'speaker', page: 4 },
				{ type: 'at', from: 'somebody', page: 4, blank: false }
			];
			for (const message of strange) channel.postMessage(message);
			if (name.endsWith('elsewhere'))
				channel.postMessage({ type: 'at', from: 'speaker', page: 4, blank: false });
		}
	});
	await page.keyboard.press('PageDown');
	await expect(shownAt(page)).toHaveText('3 of 11');
	// The channel itself works: what is well formed is followed, to the nearest page.
	await other.evaluate(() =>
		new BroadcastChannel('ta-hsb-show ready-ten-minutes').postMessage({
			type: 'at',
			from: 'speaker',
			page: 700,
			blank: false
		})
	);
	await expect(shownAt(page)).toHaveText('11 of 11');
	expect(errors).toEqual([]);
});

test('shows notes, the next slide and the time, alone too', async ({ page }) => {
	const start = new Date('2026-06-01T14:05:00+01:00').getTime();
	const clock = (seconds: number) => page.clock.setFixedTime(start + seconds * 1000);
	await clock(0);
	await speaker(page, '#2');
	await expect(page.getByRole('link', { name: /Open the presentation/ })).toHaveAttribute(
		'href',
		'/briefing/show/?ready=ten-minutes#2'
	);
	await expect(page.locator('.now .slide')).toHaveAttribute('data-slide', 'prevalence');
	await expect(page.locator('.next .slide')).toHaveAttribute('data-slide', 'forms');
	const notes = page.getByRole('region', { name: 'Notes' });
	await expect(notes).toContainText('What it does not show');
	const size = () => notes.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
	const before = await size();
	await page.getByRole('button', { name: 'Larger notes' }).click();
	expect(await size()).toBeGreaterThan(before);
	for (let press = 0; press < 3; press++)
		await page.getByRole('button', { name: 'Smaller notes' }).click();
	expect(await size()).toBeLessThan(before);

	await expect(page.getByText('14:05')).toBeVisible();
	const timer = page.getByRole('timer');
	await clock(10);
	await expect(timer).toHaveText('0:00');
	await page.keyboard.press('ArrowRight');
	await clock(75);
	await expect(timer).toHaveText('1:05');
	await page.getByRole('button', { name: 'Pause' }).click();
	await clock(3600);
	await expect(page.getByText('15:05')).toBeVisible();
	await expect(timer).toHaveText('1:05');
	await page.getByRole('button', { name: 'Reset' }).click();
	await expect(timer).toHaveText('0:00');
	await page.keyboard.press('End');
	await expect(page.getByText('This is the last slide.')).toBeVisible();
});

test('the notes scroll by the arrows when they have the focus', async ({ page }) => {
	await page.setViewportSize({ width: 1024, height: 600 });
	await speaker(page, '#3');
	const notes = page.getByRole('region', { name: 'Notes' });
	await notes.focus();
	await page.keyboard.press('ArrowDown');
	await expect.poll(() => notes.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
	await expect(at(page)).toHaveText('3 of 11');
});

for (const [width, height] of [
	[1440, 900],
	[1024, 768],
	[390, 844]
] as const) {
	test(`axe finds nothing at ${width}, and nothing is cut`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		for (const path of ['show', 'speaker']) {
			await page.goto(`/briefing/${path}/${READY}#3`);
			await expect(page.locator('.slide').first()).toBeVisible();
			expect(await brokenRules(page), path).toEqual([]);
			const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(excess, path).toBeLessThanOrEqual(0);
		}
	});
}
