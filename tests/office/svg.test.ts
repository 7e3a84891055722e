/** An SVG file in an office program that lacks its font: no word may leave the picture. */

import { beforeAll, describe, expect, test } from 'vitest';
import { svgText } from '$lib/export/svg';
import { sheetOf } from '../charts/sheets';
import { EVERY, FIVE } from '../wording/every-figure';
import { converted } from './libreoffice';
import { pdfPlaces, type Run } from '../pdf';

/** Points for a pixel. */
const POINT = 72 / 96;
const FIGURES = [...FIVE.slice(0, 4), EVERY.at(-2)!];

describe.each(FIGURES)('the SVG file of %s in LibreOffice', (_, figure) => {
	const { sheet, svg } = sheetOf(figure, 'article');
	let runs: Run[];

	beforeAll(async () => {
		const file = new TextEncoder().encode(svgText(svg, null));
		runs = (await pdfPlaces(await converted(file, 'svg'))).flat();
	}, 120_000);

	test('has its words, to the end of the caveat and the address', () => {
		const said = runs.map(({ text }) => text).join('');
		const closed = (text: string) => text.replace(/\s+/g, '');
		for (const { text } of [...sheet.above, ...sheet.below]) {
			for (const line of text.lines) expect(closed(said)).toContain(closed(line));
		}
	});

	test('has every line inside the picture', () => {
		const right = sheet.pixels.width * POINT;
		const outside = runs.filter(({ x, width }) => x < 0 || x + width > right);
		expect(outside.map(({ text, x, width }) => `${x} to ${x + width}: ${text}`)).toEqual([]);
	});
});
