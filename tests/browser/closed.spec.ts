/** The explorer keeps to its own place on its own server, and its policy allows what it does. */

import { expect } from '@playwright/test';
import { test } from './served';
import { tour } from './tour';

test.use({ path: '/an-intranet/ta-hsb', serviceWorkers: 'allow' });

test('no request leaves the path of the explorer, and no rule of the page is broken', async ({
	page,
	site,
	context
}) => {
	test.setTimeout(90_000);
	const foreign: string[] = [];
	const refused: string[] = [];
	await context.route(
		(url) => url.origin !== new URL(site.address).origin,
		(route) => route.abort()
	);
	context.on('request', (request) => {
		const url = new URL(request.url());
		if (/^https?:|^wss?:/.test(url.protocol) && url.origin !== new URL(site.address).origin)
			foreign.push(url.href);
	});
	context.on('console', (message) => {
		if (/content security policy|refused to/i.test(message.text())) refused.push(message.text());
	});
	await page.goto(`${site.address}/`);
	await tour(page, site.address);
	expect(site.asked.length).toBeGreaterThan(20);
	expect(site.asked.filter((asked) => !asked.startsWith('/an-intranet/ta-hsb/'))).toEqual([]);
	expect(foreign).toEqual([]);
	expect(refused).toEqual([]);
	expect(await context.cookies()).toEqual([]);
});
