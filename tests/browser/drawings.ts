/** Waits until the drawings of a page are alive and show what its address asks for. */

import type { Page } from '@playwright/test';
import { STUDY_LOADING } from '../../src/lib/wording/studies';

export async function drawingsAlive(page: Page): Promise<void> {
	await page.waitForFunction((loading) => {
		const places = [...document.querySelectorAll('figure .place')];
		const alive = places.every((place) => place.querySelector('.keys'));
		const isOnItsWay = document.querySelector('main')?.textContent?.includes(loading);
		return alive && !isOnItsWay && !document.querySelector('[aria-busy="true"]');
	}, STUDY_LOADING.loading);
}

/** Opens everything on a page that can be opened, as the reader would who looks at all of it. */
export async function openAll(page: Page): Promise<void> {
	await page.locator('main details').evaluateAll((all) => {
		for (const details of all) (details as HTMLDetailsElement).open = true;
	});
}
