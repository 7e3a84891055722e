import { describe, expect, test } from 'vitest';
import { SHEET_SIZES, SHEET_SIZE_NAMES } from '$lib/charts/sheet-size';
import { evidenceRows } from '$lib/wording/table';
import { EVERY, study } from '../wording/every-figure';
import { overlaps } from './drawing';
import { ADDRESS, sheetBoxes, sheetOf } from './sheets';

/** Words with their spaces and line ends taken out: a line may break anywhere. */
const closed = (text: string) => text.replace(/\s+/g, '');
/** Ends of axes, which no table holds. */
const AXIS = ['0%', '50%', '100%'];

describe.each(SHEET_SIZE_NAMES)('in the %s picture of every figure and every choice', (name) => {
	const size = SHEET_SIZES[name];
	const pictures = EVERY.map(([where, figure]) => {
		const drawn = sheetOf(figure, name);
		return { where, figure, ...drawn, boxes: sheetBoxes(drawn) };
	});
	type Picture = (typeof pictures)[number];
	const faults = (of: (picture: Picture) => string[]) =>
		pictures.flatMap((picture) => of(picture).map((fault) => `${picture.where}: ${fault}`));

	test('the shape is the one asked for', () => {
		for (const { where, sheet, svg } of pictures) {
			const { width, height } = sheet.pixels;
			expect(width, where).toBe(size.width);
			if (size.height !== null) expect(height, where).toBe(size.height);
			expect(sheet.width / sheet.height, where).toBeCloseTo(width / height, 2);
			expect(svg).toContain(`viewBox="0 0 ${sheet.width} ${sheet.height}"`);
			expect(svg).toContain(`width="${width}" height="${height}"`);
		}
	});

	test('no text stands outside', () => {
		expect(
			faults(({ boxes, sheet }) =>
				boxes
					.filter(
						({ left, right, top, bottom }) =>
							left < 0 || right > sheet.width || top < 0 || bottom > sheet.height
					)
					.map(({ text }) => text)
			)
		).toEqual([]);
	});

	test('no two texts run into each other', () => {
		expect(faults(({ boxes }) => overlaps(boxes))).toEqual([]);
	});

	test('title, base, choice, kind, source, version and address are there', () => {
		expect(
			faults(({ boxes, figure: { words } }) => {
				const said = closed(boxes.map(({ text }) => text).join(''));
				return [
					words.title,
					words.subtitle,
					words.choice ?? '',
					words.kindNote,
					words.locator,
					study.shortCitation,
					study.remark,
					`Data version ${study.version}`,
					ADDRESS
				].filter((part) => !said.includes(closed(part)));
			})
		).toEqual([]);
	});

	test('each number of the drawing is in the table, and each of the table in the drawing or beside it', () => {
		const shares = /\d+(?:\.\d+)?%/g;
		expect(
			faults(({ sheet, boxes, figure }) => {
				const inside = boxes.filter(
					({ top, bottom }) => top >= sheet.chartTop && bottom <= sheet.ruleY
				);
				const drawn = inside.flatMap(({ text }) => text.match(shares) ?? []);
				const rows = evidenceRows(figure.view);
				const table = rows.flatMap(({ finding }) => finding.match(shares) ?? []);
				const values = rows
					.filter(({ kind }) => kind === 'percentage' || kind === 'derived')
					.map(({ value }) => `${value}%`);
				// A share of another base is no part of the bar: it is told under “How certain is this?”.
				const told = figure.words.certainty.join(' ');
				return [
					...drawn.filter((share) => !AXIS.includes(share) && !table.includes(share)),
					...values.filter((share) => !drawn.includes(share) && !told.includes(share))
				];
			})
		).toEqual([]);
	});
});
