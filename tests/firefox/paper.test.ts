/** A briefing on paper in a browser that is not made from Chromium. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { pdfSheets, type Run } from '../pdf';
import { firefox, type Firefox } from './browser';

let it: Firefox;
beforeAll(async () => {
	it = await firefox();
});
afterAll(() => it?.close());

/** Firefox writes neither the letters of ligatures into a PDF, nor any of what is bold. */
const plain = (text: string) => text.replace(/\s|ffi|ff|ft|\uFFFD/g, '');

/** Pairs of runs that are printed over each other. */
function overlapping(runs: Run[]): string[] {
	return runs.flatMap((one, index) =>
		runs
			.slice(index + 1)
			.filter(
				(other) =>
					one.x < other.x + other.width - 1 &&
					other.x < one.x + one.width - 1 &&
					Math.abs(one.y - other.y) < 0.6 * Math.max(one.size, other.size)
			)
			.map((other) => `${one.text} / ${other.text}`)
	);
}

test.each([
	['slides', 960],
	['handout', 595],
	['notes', 595]
])(
	'the layout "%s" is printed on pages of its own size, no word over another',
	async (name, across) => {
		await it.page.goto(`${it.address}/briefing/paper/?of=%2F&layout=${name}`);
		await it.page.waitForSelector('.sheet');
		const [bases, sheets] = await it.page.evaluate(
			() =>
				[
					[...document.querySelectorAll('.slide .subtitle')].map(
						({ textContent }) => textContent ?? ''
					),
					document.querySelectorAll('.sheet').length
				] as const
		);
		expect(bases.length).toBe(8);
		const printed = await pdfSheets(await it.page.pdf({ preferCSSPageSize: true }));
		expect(printed.length).toBe(sheets);
		const words = plain(printed.map(({ text }) => text).join(''));
		for (const base of bases) expect(words).toContain(plain(base));
		for (const { width, runs } of printed) {
			expect(Math.abs(width - across)).toBeLessThan(2);
			expect(runs.length).toBeGreaterThan(3);
			expect(overlapping(runs)).toEqual([]);
		}
		expect(it.complaints).toEqual([]);
	}
);
