import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FORMATS, type FormatName } from '$lib/charts/format';
import * as palette from '$lib/charts/palette';
import { EVERY } from '../wording/every-figure';
import { SLIDES } from '../wording/every-slide';
import { contrast } from './contrast-ratio';
import { drawing, elements } from './drawing';

const fills = (svg: string, name: string) =>
	new Set(elements(svg, name).map(({ attributes }) => attributes.fill!));
const GROUND = [palette.PAPER, palette.WASH, ...tints()];

function tints(): string[] {
	return Object.values(palette.MARK_STYLES).map(({ tint }) => tint);
}

test('the formula gives 21 for black on white', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
	expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe('text', () => {
	test('is drawn in two inks only', () => {
		for (const [name, figure] of EVERY) {
			for (const format of Object.keys(FORMATS) as FormatName[]) {
				for (const fill of fills(drawing(figure, format), 'text')) {
					expect([palette.INK, palette.SOFT], `${name}, ${format}`).toContain(fill);
				}
			}
		}
	});

	test('stands at 4.5 to 1 or more on white, on the wash and on each tint', () => {
		for (const ground of GROUND) {
			for (const ink of [palette.INK, palette.SOFT]) {
				expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
			}
		}
	});

	test('stands at 7 to 1 or more on the white of a slide', () => {
		const inks = new Set(
			SLIDES.flatMap(([, figure]) => [...fills(drawing(figure, 'slide'), 'text')])
		);
		expect(inks.size).toBeGreaterThan(0);
		for (const ink of inks) expect(contrast(ink, palette.PAPER), ink).toBeGreaterThanOrEqual(7);
	});
});

describe('marks', () => {
	test.each(Object.entries(palette.MARK_STYLES))('of %s stand at 3 to 1 on white', (_, style) => {
		expect(contrast(style.colour, palette.PAPER)).toBeGreaterThanOrEqual(3);
	});

	test('of no group, and axes, stand at 3 to 1 on white', () => {
		for (const colour of [palette.UNCLAIMED, palette.SAMPLE, palette.AXIS]) {
			expect(contrast(colour, palette.PAPER)).toBeGreaterThanOrEqual(3);
		}
	});

	test('differ from group to group in colour', () => {
		const styles = Object.values(palette.MARK_STYLES);
		expect(new Set(styles.map(({ colour }) => colour)).size).toBe(styles.length);
	});
});

test('the sign of focus stands at 3 to 1 on the grounds of the pages', () => {
	const css = readFileSync('src/styles/base.css', 'utf8');
	const accent = css.match(/--accent: (#[0-9a-f]{6});/)![1]!;
	expect(css).toMatch(/:focus-visible \{\s*outline: 3px solid var\(--accent\);/);
	for (const ground of [palette.PAPER, palette.WASH]) {
		expect(contrast(accent, ground), ground).toBeGreaterThanOrEqual(3);
	}
});
