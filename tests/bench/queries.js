/** The same question asked of many rows: our query layer, plain loops, crossfilter2. */

import { OUT } from './bundle.js';
import { median, numbers, shuffled } from './series.js';
import { served } from './serve.js';

const SIZES = [10_000, 100_000, 1_000_000];
const ROUNDS = 5;
const TIMES = 3;

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {number} seed
 * @returns {Promise<{ rows: number, ways: Record<string, { setUp: number, taken: number }> }[]>} medians in milliseconds
 */
export async function queries(browser, seed) {
	const { address, stop } = await served(OUT);
	const next = numbers(seed + 1);
	const results = [];
	for (const rows of SIZES) {
		const all = {};
		let found;
		for (let round = 0; round < ROUNDS; round++) {
			const page = await browser.newPage();
			await page.goto(`${address}/queries.html`);
			await page.waitForFunction(() => window.ask);
			for (const way of shuffled(await page.evaluate(() => window.ways), next)) {
				const answer = await page.evaluate(
					([way, rows, times]) => window.ask(way, rows, times),
					[way, rows, TIMES]
				);
				found ??= answer.found;
				if (answer.found !== found) throw new Error(`${way} finds ${answer.found}, not ${found}.`);
				(all[way] ??= { setUp: [], taken: [] }).setUp.push(answer.setUp);
				all[way].taken.push(...answer.taken);
			}
			await page.close();
		}
		// In one order, whatever that of the rounds was.
		const ways = Object.keys(all)
			.toSorted()
			.map((way) => [way, { setUp: median(all[way].setUp), taken: median(all[way].taken) }]);
		results.push({ rows, ways: Object.fromEntries(ways) });
	}
	stop();
	return results;
}
