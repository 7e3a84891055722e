import { describe, expect, test } from 'vitest';
import type { FormatName } from '$lib/charts/format';
import { FORMATS } from '$lib/charts/format';
import { EVERY, FIVE } from '../wording/every-figure';
import { SLIDES } from '../wording/every-slide';
import { drawing, elements, overlaps, textBoxes } from './drawing';

const PAGE: FormatName[] = ['wide', 'medium', 'narrow', 'paper'];
const DRAWN = [
	...EVERY.flatMap(([name, figure]) => PAGE.map((format) => ({ name, figure, format }))),
	...[...FIVE, ...SLIDES].map(([name, figure]) => ({ name, figure, format: 'slide' as const }))
].map(({ name, figure, format }) => {
	const svg = drawing(figure, format);
	const { width, height } = figure.layout(FORMATS[format]);
	return { where: `${name}, ${format}`, format, svg, boxes: textBoxes(svg), width, height };
});

/** What is wrong, by the drawing that it is wrong in. */
function faults(faultsOf: (one: (typeof DRAWN)[number]) => string[]): string[] {
	return DRAWN.flatMap((one) => faultsOf(one).map((fault) => `${one.where}: ${fault}`));
}

describe('in every drawing of every choice', () => {
	test('no text runs out at a side', () => {
		expect(
			faults(({ boxes, width }) =>
				boxes
					.filter((box) => box.left < -1 || box.right > width + 1)
					.map(
						(box) =>
							`“${box.text}” from ${box.left.toFixed(0)} to ${box.right.toFixed(0)} of ${width}`
					)
			)
		).toEqual([]);
	});

	test('no text stands above or below it', () => {
		expect(
			faults(({ boxes, height }) =>
				boxes.filter((box) => box.top < -1 || box.bottom > height + 1).map(({ text }) => text)
			)
		).toEqual([]);
	});

	test('no two texts run into each other', () => {
		expect(faults(({ boxes }) => overlaps(boxes))).toEqual([]);
	});

	test('no text is smaller than 16 pixels', () => {
		expect(
			faults(({ boxes }) => boxes.filter((box) => box.size < 16).map((box) => box.text))
		).toEqual([]);
	});

	test('every box stands inside the drawing', () => {
		expect(
			faults(({ svg, width, height }) =>
				elements(svg, 'rect')
					.map(({ attributes }) => attributes)
					.filter(
						({ x, y, width: w, height: h }) =>
							Number(x) < -1 ||
							Number(y) < -1 ||
							Number(x) + Number(w) > width + 1 ||
							Number(y) + Number(h) > height + 1
					)
					.map(({ x, y, width: w, height: h }) => `box at ${x} ${y}, ${w} by ${h}`)
			)
		).toEqual([]);
	});
});
