/**
 * Lighthouse on the pages of the built site, as on a slow telephone: 100 in accessibility, best
 * practices and search, and at least 98 in performance, or it fails.
 */

import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { browserArguments, findBrowser } from '../../runner/browser.js';
import { installPeers } from '../install.js';
import { served } from '../serve.js';

installPeers();
const { default: lighthouse } = await import('lighthouse');

const PAGES = ['/', '/explore/', '/briefing/', '/about/'];
const LEAST = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };
const REPORTS = 'node_modules/.cache/test-reports/lighthouse';
/** A machine that is busy measures a page slower than it is, and never faster. */
const TRIES = 6;
const PORT = 9337;

const { path, env } = await findBrowser();
const browser = await chromium.launch({
	executablePath: path,
	args: [...browserArguments, `--remote-debugging-port=${PORT}`],
	env: { ...process.env, ...env }
});
const copy = 'node_modules/.cache/lighthouse';
rmSync(copy, { recursive: true, force: true });
cpSync('build', copy, { recursive: true });
const { address, stop } = await served(copy);
mkdirSync(REPORTS, { recursive: true });

/** @param {string} page */
async function scores(page) {
	const result = await lighthouse(address + page, {
		port: PORT,
		logLevel: 'error',
		onlyCategories: Object.keys(LEAST)
	});
	if (!result) throw new Error(`Lighthouse gave no result for ${page}.`);
	const name = page.replaceAll('/', '') || 'findings';
	writeFileSync(`${REPORTS}/${name}.json`, JSON.stringify(result.lhr, null, '\t'));
	return result.lhr;
}

/** What keeps a category from its full score. */
function faults(lhr, category) {
	return lhr.categories[category].auditRefs
		.filter(({ weight, id }) => weight > 0 && (lhr.audits[id].score ?? 1) < 1)
		.map(({ id }) => `${id} ${lhr.audits[id].displayValue ?? ''}`.trim());
}

let failed = 0;
let passed = 0;
for (const page of PAGES) {
	let best = await scores(page);
	const performance = (lhr) => lhr.categories.performance.score * 100;
	for (let tries = 1; tries < TRIES && performance(best) < LEAST.performance; tries++) {
		const again = await scores(page);
		if (performance(again) > performance(best)) best = again;
	}
	for (const [category, least] of Object.entries(LEAST)) {
		const score = Math.round(best.categories[category].score * 100);
		const well = score >= least;
		if (well) passed += 1;
		else failed += 1;
		const why = score === 100 ? '' : `   ${faults(best, category).join('; ')}`;
		console.log(
			`${well ? '✓' : '✘'} ${page.padEnd(11)} ${category.padEnd(15)} ${score} of ${least}${why}`
		);
	}
}
await browser.close();
stop();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
