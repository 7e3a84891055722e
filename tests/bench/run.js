/**
 * Measures the explorer against the libraries that people would use instead, in one session of one
 * browser, and against its own budget. Prints what it found and writes it to RESULTS.md.
 */

import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { browserArguments, findBrowser } from '../runner/browser.js';
import { budget } from './budget.js';
import { figures } from './figures.js';
import { installPeers } from './install.js';
import { machine } from './machine.js';
import { queries } from './queries.js';
import { report } from './report.js';

installPeers();
const { bundleAll } = await import('./bundle.js');
const { path, env } = await findBrowser();
const browser = await chromium.launch({
	executablePath: path,
	args: browserArguments,
	env: { ...process.env, ...env }
});
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
console.log(`Seed of the order: ${seed}\n`);
const bytes = await bundleAll();
const found = {
	seed,
	machine: machine(browser.version()),
	budget: await budget(browser),
	figures: await figures(browser, bytes, seed),
	queries: await queries(browser, seed)
};
await browser.close();
const text = report(found);
console.log(text);
writeFileSync(new URL('RESULTS.md', import.meta.url), text);
process.exitCode = found.budget.some(({ ratio }) => ratio > 1) ? 1 : 0;
