/** Browser tests run against the built site, in whatever Chromium the machine can offer. */

import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './tests/runner/browser.js';

const address = 'http://localhost:4183';

// Each worker reads this file again: what the first reading found is handed on in the environment.
if (!process.env.CHROMIUM_PATH) {
	const { path, env } = await findBrowser();
	Object.assign(process.env, env, { CHROMIUM_PATH: path });
}

export default defineConfig({
	testDir: 'tests/browser',
	forbidOnly: true,
	fullyParallel: true,
	workers: 3,
	retries: 0,
	// A busy machine must not fail a task: what is waited for may come late, and nothing is tried twice.
	timeout: 60_000,
	expect: { timeout: 15_000 },
	reporter: 'list',
	use: {
		baseURL: address,
		locale: 'en-GB',
		timezoneId: 'Europe/London',
		// Only the tasks that are about it keep the explorer in the browser.
		serviceWorkers: 'block',
		launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: browserArguments }
	},
	webServer: {
		command: 'npx vite preview --port 4183 --strictPort',
		url: address,
		reuseExistingServer: false
	}
});
