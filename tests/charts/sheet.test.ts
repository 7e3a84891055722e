import { Resvg } from '@resvg/resvg-js';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import widths from '$lib/charts/font/widths.json';
import type { Figure } from '$lib/ui/figures';
import { FIVE, explored, study } from '../wording/every-figure';
import { elements } from './drawing';
import { ADDRESS, sheetOf } from './sheets';

const SHEETS: [string, Figure][] = [
	...FIVE,
	...explored(['ta-only', 'both', 'offline-only']),
	...explored(['both-other']),
	...explored(['any-ta', 'ta-only', 'both', 'offline-only', 'both-pornography', 'both-other'])
];

const folder = mkdtempSync(join(tmpdir(), 'sheet-'));
const fontFile = join(folder, 'source-sans-3.ttf');
beforeAll(async () => {
	const font = readFileSync('static/fonts/source-sans-3.woff2');
	const characters = Object.keys(widths['400']).join('');
	writeFileSync(
		fontFile,
		await subsetFont(font, characters, { targetFormat: 'sfnt', variationAxes: { wght: 400 } })
	);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Pixels that are not white, in a band of the picture given in shares of its height. */
function ink(picture: { width: number; height: number; pixels: Buffer }, from: number, to: number) {
	const { width, height, pixels } = picture;
	const band = pixels.subarray(
		4 * width * Math.floor(from * height),
		4 * width * Math.floor(to * height)
	);
	let dark = 0;
	for (let at = 0; at < band.length; at += 4) if (band[at]! < 200) dark++;
	return dark;
}

describe.each(SHEETS)('the picture of %s', (_, figure) => {
	const { sheet, svg } = sheetOf(figure, 'article');
	const said = elements(svg, 'text')
		.map(({ content }) => content)
		.join(' ');

	test('holds all that must not be parted from it', () => {
		const { words } = figure;
		for (const part of [
			words.title,
			words.subtitle,
			words.choice ?? '',
			words.kindNote,
			words.caveat ?? '',
			words.locator,
			study.citation,
			study.remark,
			`Data version ${study.version}`,
			ADDRESS,
			'whom one NSPCC service assessed between January and October 2015'
		]) {
			expect(said).toContain(part);
		}
	});

	test('has a name and a description for readers who do not see it', () => {
		expect(elements(svg, 'title')[0]!.content).toBe(figure.words.title);
		const { sentence, caveat } = figure.words;
		expect(elements(svg, 'desc')[0]!.content).toBe([sentence, caveat].filter(Boolean).join(' '));
	});

	test('is drawn as a PNG with ink at its head, in its figure and at its foot', () => {
		const picture = new Resvg(svg, {
			font: { fontFiles: [fontFile], loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' }
		}).render();
		expect(picture.asPng().subarray(1, 4).toString()).toBe('PNG');
		expect([picture.width, picture.height]).toEqual([sheet.pixels.width, sheet.pixels.height]);
		const { chartTop, chart, height } = sheet;
		const bottom = chartTop + chart.height;
		for (const [from, to] of [
			[0, chartTop],
			[chartTop, bottom],
			[bottom, height]
		] as const) {
			expect(ink(picture, from / height, to / height)).toBeGreaterThan(500);
		}
	});
});

test('a choice that is not named takes no room', () => {
	const [, prevalence] = FIVE[0]!;
	const [, comparison] = explored(['both'])[0]!;
	expect(sheetOf(prevalence, 'article').sheet.above).toHaveLength(2);
	expect(sheetOf(comparison, 'article').sheet.above).toHaveLength(3);
});
