/** A study that the network does not bring: every page that shows a briefing says so, and tries again. */

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { AGAIN } from '../../src/lib/wording/messages';
import { expect, test } from './briefing-page';
import { figure, keep } from './shown-briefing';

const STUDY = 'scotland-sexual-crimes-2017';
/** A row of its own, which no script but that of its table holds. */
const [, ROW] = readFileSync(`data/${STUDY}/estimates.csv`, 'utf8').trim().split('\n');

const BRIEFING = {
	id: 'companion',
	name: 'Companion',
	slides: [{ ...figure('a', 'compare'), address: `/explore/?study=${STUDY}` }]
};

/** Cuts the network for the table of the study alone. */
async function cutOff(page: Page) {
	await page.route('**/*.js', async (route) => {
		const answer = await route.fetch();
		const holds = (await answer.text()).includes(ROW!.slice(0, 40));
		await (holds ? route.abort() : route.fulfill({ response: answer }));
	});
}

/** Asks again in vain: the button says so and keeps the focus. */
async function stillCutOff(page: Page) {
	const again = page.getByRole('button', { name: AGAIN.again });
	const asked = page.waitForEvent('requestfailed');
	await again.focus();
	await page.keyboard.press('Enter');
	await asked;
	await expect(again).toBeFocused();
	await expect(page.getByRole('alert')).toContainText('check the connection');
}

for (const path of ['show', 'speaker', 'paper']) {
	test(`${path}: says that a study is missing, and shows it when the network is back`, async ({
		page
	}) => {
		await keep(page, BRIEFING);
		await cutOff(page);
		await page.goto(`/briefing/${path}/?briefing=companion`);
		await expect(page.getByRole('alert')).toContainText('check the connection');
		await stillCutOff(page);
		await page.unroute('**/*.js');
		await page.keyboard.press('Enter');
		await expect(page.locator('.slide').first()).toBeVisible();
		await expect(page.getByRole('alert')).toHaveCount(0);
	});
}

test('the builder says it once, and goes on when the network is back', async ({
	page,
	builder
}) => {
	await keep(page, BRIEFING);
	await cutOff(page);
	await builder.open();
	await expect(builder.alert).toContainText('could not be loaded');
	await expect(page.getByText('are being loaded')).toHaveCount(0);
	await stillCutOff(page);
	await page.unroute('**/*.js');
	await page.keyboard.press('Enter');
	await expect(builder.slides).toHaveCount(1);
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await expect(builder.alert).toHaveCount(0);
});
