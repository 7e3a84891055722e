/** What the tasks on briefings share: figures added from pages, the list of slides, and what is kept. */

import { test as base, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

const DATABASE = 'ta-hsb-findings-explorer';

class Builder {
	readonly page: Page;

	constructor(page: Page) {
		this.page = page;
	}

	/** Rows of the list of slides, without the two that come by themselves. */
	get slides() {
		return this.page.getByRole('navigation', { name: 'Slides' }).getByRole('listitem');
	}

	/** What the page says of its own accord. */
	get alert() {
		return this.page.getByRole('main').getByRole('alert');
	}

	async open() {
		await this.page.goto('/briefing/');
		await this.page
			.getByRole('button', { name: 'New briefing' })
			.and(this.page.locator(':enabled'))
			.waitFor();
	}

	/** Adds figures of the front page. */
	async add(...ids: string[]) {
		await this.page.goto('/');
		for (const id of ids) {
			const figure = this.page.locator(`[data-figure="${id}"]`);
			await figure.getByRole('button', { name: 'Add to briefing' }).click();
			// The title tells this message from that of the figure before.
			const title = await figure.getByRole('heading', { level: 2 }).innerText();
			await this.page.getByRole('status').getByText(`Added to your briefing: ${title}`).waitFor();
		}
	}

	async addView(address: string) {
		await this.page.goto(address);
		await this.page.getByRole('button', { name: 'Add to briefing' }).click();
		await this.page.getByRole('status').getByText('Added to your briefing').waitFor();
	}

	/** Opens the page anew, once everything is kept. */
	async reload() {
		await this.page.locator('[aria-busy="false"]').waitFor();
		await this.page.reload();
	}

	async choose(title: string) {
		await this.slides.getByRole('button').filter({ hasText: title }).first().click();
	}

	/** Puts something into the store as another version might have left it. */
	async keep(id: string, content: unknown) {
		await this.page.goto('/briefing/');
		await this.page.evaluate(
			async ([database, key, value]) => {
				const open = indexedDB.open(database as string);
				open.onupgradeneeded = () => open.result.createObjectStore('briefings');
				await new Promise((resolve) => (open.onsuccess = resolve));
				const write = open.result.transaction('briefings', 'readwrite');
				write.objectStore('briefings').put(value, key as string);
				await new Promise((resolve) => (write.oncomplete = resolve));
				open.result.close();
			},
			[DATABASE, `briefing:${id}`, content] as const
		);
	}
}

export const test = base.extend<{ builder: Builder }>({
	builder: async ({ page }, use) => await use(new Builder(page))
});
