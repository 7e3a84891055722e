/** The same figure drawn, changed and taken away by each contender, in rounds of another order. */

import { CONTENDERS, OUT, fileOf } from './bundle.js';
import { median, numbers, percentile, shuffled } from './series.js';
import { served } from './serve.js';

const ROUNDS = 5;
const CHANGES = 200;
/** Lots of exports, and how many in each: one SVG takes less than the clock of a browser can tell. */
const EXPORTS = { svg: [5, 20], png: [3, 1] };

/**
 * @typedef {object} Measured
 * @property {number} bytes of the script, compressed
 * @property {number} complete milliseconds to a complete figure, the median
 * @property {number} change milliseconds of a filter change to the document, the median
 * @property {number} change95 the same, 95th percentile
 * @property {number} frame95 milliseconds between frames while it changes, 95th percentile
 * @property {number | null} svg milliseconds of an export
 * @property {number | null} png
 */

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {Record<string, number>} bytes
 * @param {number} seed
 * @returns {Promise<Record<string, Measured>>}
 */
export async function figures(browser, bytes, seed) {
	const names = Object.keys(CONTENDERS);
	const all = Object.fromEntries(
		names.map((name) => [name, { complete: [], changes: [], frames: [], svg: [], png: [] }])
	);
	const { address, stop } = await served(OUT);
	const next = numbers(seed);
	for (let round = 0; round < ROUNDS; round++) {
		for (const name of shuffled(names, next)) {
			const one = await visit(browser, `${address}/${fileOf(name)}.html`, name);
			for (const [key, values] of Object.entries(one)) all[name][key].push(...values);
		}
	}
	stop();
	return Object.fromEntries(
		names.map((name) => {
			const { complete, changes, frames, svg, png } = all[name];
			const values = {
				bytes: bytes[name],
				complete: median(complete),
				change: median(changes),
				change95: percentile(changes, 0.95),
				frame95: percentile(frames, 0.95),
				svg: svg.length > 0 ? median(svg) : null,
				png: png.length > 0 ? median(png) : null
			};
			return [name, values];
		})
	);
}

/** One page of its own: no contender warms up for another. */
async function visit(browser, address, name) {
	const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
	await page.goto(address);
	await page.waitForFunction(() => window.bench);
	if (name !== 'floor') await checked(page, name);
	const found = await page.evaluate(
		async ({ changes, exports, draws }) => ({
			complete: [window.bench.complete],
			changes: await window.bench.changes(changes),
			frames: await window.bench.frames(changes / 2),
			svg: draws ? ((await window.bench.exported('svg', ...exports.svg)) ?? []) : [],
			png: draws ? ((await window.bench.exported('png', ...exports.png)) ?? []) : []
		}),
		{ changes: CHANGES, exports: EXPORTS, draws: name !== 'floor' }
	);
	await page.close();
	return found;
}

/** A contender that draws nothing would be the fastest. */
async function checked(page, name) {
	const marks = await page.evaluate(() => {
		const canvas = document.querySelector('canvas');
		if (canvas) {
			const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
			return data.some((value) => value > 0) ? 90 : 0;
		}
		return document.querySelectorAll('svg path, svg circle').length;
	});
	if (marks < 90) throw new Error(`${name} draws ${marks} marks of 90.`);
}
