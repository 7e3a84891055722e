/** Where a drawing may go on overleaf, for every figure and every choice of groups. */

import { describe, expect, test } from 'vitest';
import { FORMATS, PAPER_RATIO, type Format } from '$lib/charts/format';
import { piecesOf } from '$lib/charts/pieces';
import { EVERY, FIVE } from '../wording/every-figure';
import { drawing, textBoxes } from './drawing';

/** What a page of A4 holds with the head of a drawing, as a multiple of its width. */
const PAGE = 1.35;

const FORMATS_OF_PAPER = [FORMATS.paper, FORMATS.wide];
const CUT = EVERY.flatMap(([name, figure]) =>
	FORMATS_OF_PAPER.map((format) => {
		const layout = figure.layout(format);
		return { name: `${name}, ${format.name}`, figure, format, layout, pieces: piecesOf(layout) };
	})
);

describe('a drawing on paper', () => {
	test('is whole on the page of the findings', () => {
		const cut = FIVE.filter(([, { layout }]) => piecesOf(layout(FORMATS.paper)).length > 0);
		expect(cut.map(([name]) => name)).toEqual([]);
	});

	test('is whole, or its pieces make up the whole below its head', () => {
		expect(CUT.some(({ pieces }) => pieces.length > 0)).toBe(true);
		for (const { name, layout, pieces } of CUT) {
			if (pieces.length === 0) {
				expect(layout.height / layout.width, name).toBeLessThanOrEqual(PAPER_RATIO);
				continue;
			}
			let y = layout.head ?? 0;
			for (const piece of pieces) {
				expect(piece.y, name).toBeCloseTo(y);
				expect(piece.height, name).toBeGreaterThan(0);
				y += piece.height;
			}
			expect(y, name).toBeCloseTo(layout.height);
		}
	});

	test('has no piece that is taller than a page', () => {
		const tall = CUT.filter(({ layout, pieces }) =>
			pieces.some(({ height }) => height > layout.width * PAGE)
		);
		expect(tall.map(({ name }) => name)).toEqual([]);
	});

	test('is never cut through a word', () => {
		const through = CUT.flatMap(({ name, figure, format, pieces }) => {
			const boxes = pieces.length > 0 ? boxesOf(figure, format) : [];
			return pieces.flatMap(({ y }) =>
				boxes
					.filter(({ top, bottom }) => top < y - 1 && bottom > y + 1)
					.map(({ text }) => `${name}: ${text}`)
			);
		});
		expect(through).toEqual([]);
	});
});

function boxesOf(figure: (typeof EVERY)[number][1], { name }: Format) {
	return textBoxes(drawing(figure, name));
}
