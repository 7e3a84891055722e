import { Resvg } from '@resvg/resvg-js';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import Sheet from '$lib/charts/Sheet.svelte';
import widths from '$lib/charts/font/widths.json';
import { FORMATS } from '$lib/charts/format';
import { sheetLayout } from '$lib/charts/sheet';
import type { Figure } from '$lib/ui/figures';
import { NOT_NSPCC } from '$lib/wording/caveats';
import { sheetWords } from '$lib/wording/sheet';
import { FIVE, explored, study } from '../wording/every-figure';
import { elements, markup, overlaps, textBoxes } from './drawing';

const ADDRESS = 'https://example.org/explore/?group=ta-only&group=both&theme=characteristics';
const SHEETS: [string, Figure][] = [
	...FIVE,
	...explored(['ta-only', 'both', 'offline-only']),
	...explored(['both-other']),
	...explored(['any-ta', 'ta-only', 'both', 'offline-only', 'both-pornography', 'both-other'])
];

function sheetOf(figure: Figure) {
	const assessed = figure.view.context.populations.find(({ id }) => id === 'assessed')!;
	const words = sheetWords(figure.words, study, assessed, ADDRESS);
	const sheet = sheetLayout(words, figure.layout(FORMATS.wide), FORMATS.wide);
	return { sheet, svg: markup(Sheet, { sheet, Chart: figure.Chart }) };
}

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
	const { sheet, svg } = sheetOf(figure);
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
			NOT_NSPCC,
			`Data version ${study.version}`,
			ADDRESS,
			'275 cases assessed by one NSPCC service between January and October 2015'
		]) {
			expect(said).toContain(part);
		}
	});

	test('has a name and a description for readers who do not see it', () => {
		expect(elements(svg, 'title')[0]!.content).toBe(figure.words.title);
		expect(elements(svg, 'desc')[0]!.content).toBe(figure.words.sentence);
	});

	test('has every text inside it, and no two of its lines on each other', () => {
		const own = [...sheet.above, ...sheet.below].map(({ text }) => text.lines).flat();
		const boxes = textBoxes(svg).filter(({ text }) => own.includes(text));
		expect(boxes.length).toBeGreaterThanOrEqual(own.length);
		for (const { text, left, right, top, bottom } of boxes) {
			expect(left, text).toBeGreaterThanOrEqual(0);
			expect(right, text).toBeLessThanOrEqual(sheet.width);
			expect(top, text).toBeGreaterThanOrEqual(0);
			expect(bottom, text).toBeLessThanOrEqual(sheet.height);
		}
		const end = sheet.chartTop + sheet.chart.height;
		const around = boxes.filter(({ top, bottom }) => bottom < sheet.chartTop || top > end);
		expect(around.length).toBeGreaterThanOrEqual(own.length);
		expect(overlaps(around)).toEqual([]);
	});

	test('is drawn as a PNG with ink at its head, in its figure and at its foot', () => {
		const picture = new Resvg(svg, {
			font: { fontFiles: [fontFile], loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' }
		}).render();
		expect(picture.asPng().subarray(1, 4).toString()).toBe('PNG');
		expect([picture.width, picture.height]).toEqual([sheet.width, sheet.height]);
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
	expect(sheetOf(prevalence).sheet.above).toHaveLength(2);
	expect(sheetOf(comparison).sheet.above).toHaveLength(3);
});
