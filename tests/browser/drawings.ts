/** Waits until the drawings of a page are alive and show what its address asks for. */

import type { Page } from '@playwright/test';

export async function drawingsAlive(page: Page): Promise<void> {
	await page.waitForFunction(() => {
		const places = [...document.querySelectorAll('figure .place')];
		const alive = places.every((place) => place.querySelector('.keys'));
		return alive && !document.querySelector('[aria-busy="true"]');
	});
}
