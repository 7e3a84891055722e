/** A page on paper in a browser that is not made from Chromium. */

import { afterAll, beforeAll, expect, test } from 'vitest';
import { pdfPages } from '../pdf';
import { firefox, type Firefox } from './browser';

let it: Firefox;
beforeAll(async () => {
	it = await firefox();
	await it.page.goto(`${it.address}/explore/?group=ta-only&group=both&group=offline-only`);
	await it.page.waitForSelector('.format.alone');
});
afterAll(() => it?.close());

test('a drawing that goes on overleaf is printed, and its table is open', async () => {
	const words = (await pdfPages(await it.page.pdf({ format: 'A4' }))).join(' ');
	// These stand in the drawing and nowhere else, the last on its second page.
	for (const text of ['the summary implies this', 'these two groups; comparison carried over']) {
		expect(words.split(text).length - 1).toBe(1);
	}
	expect(words).toContain('comparison carried over from the sentence before');
	expect(it.complaints).toEqual([]);
});
