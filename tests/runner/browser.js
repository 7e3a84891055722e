/** Finds a Chromium that starts, fetching one when the machine has none. */

import { fetchedByNpm, fetchedByPlaywright, npmsOwn, playwrightsOwn } from './fetched-browser.js';
import { installedBrowsers } from './installed-browser.js';

/**
 * A browser to try, and the variables that it needs in its environment.
 *
 * @typedef {{ path: string, env?: Record<string, string> }} Browser
 */

/** Flags for every start: no traffic of the browser's own, no sandbox where root may not have one. */
export const browserArguments = [
	'--disable-quic',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])
];

/**
 * Opens a page with it: that a file is there does not say that its libraries are.
 *
 * @param {Browser} browser
 * @returns {Promise<string | undefined>} why it does not start, or nothing when it does
 */
async function fault({ path, env }) {
	const { chromium } = await import('@playwright/test');
	try {
		const browser = await chromium.launch({
			executablePath: path,
			args: browserArguments,
			env: /** @type {Record<string, string>} */ ({ ...process.env, ...env }),
			timeout: 30_000
		});
		const page = await browser.newPage();
		await page.setContent('<p>ready</p>');
		await browser.close();
	} catch (error) {
		return String(error instanceof Error ? error.message : error).split('\n')[0];
	}
}

/** Where a browser may come from, the cheapest first. Each is asked only when those before fail. */
const sources = [
	() => (process.env.CHROMIUM_PATH ? [{ path: process.env.CHROMIUM_PATH }] : []),
	installedBrowsers,
	playwrightsOwn,
	npmsOwn,
	fetchedByPlaywright,
	fetchedByNpm
];

/**
 * @returns {Promise<Browser>} one that was seen to open a page
 * @throws {Error} with what to do, when there is none
 */
export async function findBrowser() {
	for (const source of sources) {
		for (const browser of await source()) {
			const reason = await fault(browser);
			if (!reason) return browser;
			console.error(`${browser.path} does not start: ${reason}`);
		}
	}
	throw new Error(
		'No Chromium was found, and none could be fetched. Install Google Chrome or Chromium, or set ' +
			'CHROMIUM_PATH to the program file of one, and run the tests again.'
	);
}
