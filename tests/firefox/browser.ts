/** Firefox with the built site in it and a folder for its downloads. */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { preview } from 'vite';
import { findFirefox } from '../runner/firefox.js';

export interface Firefox {
	page: Page;
	/** Where the site is, without a slash at the end. */
	address: string;
	/** What the page has complained of so far: errors of the console and those that nothing caught. */
	complaints: string[];
	/** The file that the browser has saved under this ending, or nothing while there is none. */
	saved: (ending: string) => Buffer | undefined;
	/** Takes away what the browser has saved so far. */
	forget: () => void;
	close: () => Promise<void>;
}

/** Starts the server and the browser. @throws Error when there is no build, or no start. */
export async function firefox(): Promise<Firefox> {
	// Inside the repository: a Firefox that is packed as a snap may not write to /tmp.
	const caches = resolve('node_modules/.cache');
	mkdirSync(caches, { recursive: true });
	const folder = mkdtempSync(join(caches, 'firefox-'));
	const downloads = join(folder, 'downloads');
	mkdirSync(downloads);

	const server = await preview({ preview: { port: 4185, strictPort: false }, logLevel: 'error' });
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath: findFirefox(),
		headless: true,
		userDataDir: join(folder, 'profile'),
		extraPrefsFirefox: {
			'browser.download.folderList': 2,
			'browser.download.dir': downloads,
			'browser.download.useDownloadDir': true,
			'browser.download.always_ask_before_handling_new_types': false
		}
	});
	const page = await browser.newPage();
	const complaints: string[] = [];
	page.on('console', (said) => void (said.type() === 'error' && complaints.push(said.text())));
	page.on('pageerror', (error) => void complaints.push(String(error)));

	return {
		page,
		address: server.resolvedUrls!.local[0]!.replace(/\/$/, ''),
		complaints,
		saved: (ending) => {
			const names = readdirSync(downloads);
			// Beside a file that is still being written stands its part.
			if (names.some((name) => name.endsWith('.part'))) return undefined;
			const name = names.find((name) => name.endsWith(ending));
			const bytes = name && readFileSync(join(downloads, name));
			return bytes && bytes.length > 0 ? bytes : undefined;
		},
		forget: () => {
			for (const name of readdirSync(downloads)) rmSync(join(downloads, name));
		},
		close: async () => {
			await browser.close();
			await server.close();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
