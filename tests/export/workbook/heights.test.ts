import { expect, test } from 'vitest';
import { gridOf } from '$lib/export/workbook/grid';
import { rowHeight } from '$lib/export/workbook/heights';
import type { LookName } from '$lib/export/workbook/looks';
import { measure } from '$lib/charts/text';
import { EXAMPLES } from './examples';

const height = (value: string, width: number, look: LookName = 'cell') =>
	rowHeight([{ value, look }], [width]);

test('a row is as high as the cell with most lines', () => {
	const one = height('word', 20);
	const three = height('a\nb\nc', 20);
	expect(three).toBeGreaterThan(2.5 * (one - 4));
	expect(
		rowHeight(
			[
				{ value: 'word', look: 'cell' },
				{ value: 'a\nb\nc', look: 'cell' }
			],
			[20, 20]
		)
	).toBe(three);
});

test('a long word is broken, and a line that does not wrap stays one', () => {
	expect(height('x'.repeat(100), 20)).toBe(height('a\nb\nc\nd\ne', 20));
	expect(height('words '.repeat(40), 20, 'line')).toBe(height('word', 20, 'line'));
});

test('no row is higher than a program allows', () => {
	expect(height('words '.repeat(5000), 20)).toBe(409);
});

test('every text of every workbook fits its row measured letter by letter', () => {
	// In digits of the same font, because widths of columns are in digits.
	const digit = measure('0', { size: 12, weight: 400 });
	for (const [name, { sheets }] of EXAMPLES) {
		for (const grid of sheets.map(gridOf)) {
			grid.rows.forEach((row, index) =>
				row.forEach(({ value, look }, x) => {
					if (look === 'line' || look === 'title-line' || look === 'link') return;
					const lines = measure(value, { size: 12, weight: 400 }) / (grid.widths[x]! * digit);
					expect(grid.heights[index]!, `${name}: ${value}`).toBeGreaterThan(lines * 12);
				})
			);
		}
	}
});
