import { create, type Font } from 'fontkit';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import subsetFont from 'subset-font';
import widths from '$lib/charts/font/widths.json';
import { baseline, block, measure, settled } from '$lib/charts/text';
import { EVERY, wordsInside } from '../wording/every-figure';

const WEIGHTS = [400, 600, 700] as const;
const SAMPLES = [
	'On average, boys who displayed TA-HSB only began older',
	'about 39%, worked out: 38.5% to 39.6%',
	'[x] not published; “most common” – it isn’t',
	'AVAToWy fi ff 0123456789'
];

let font: Font;
beforeAll(async () => {
	const file = readFileSync('static/fonts/source-sans-3.woff2');
	const characters = Object.keys(widths['400']).join('');
	font = create(await subsetFont(file, characters, { targetFormat: 'sfnt' })) as Font;
});

describe('the width of a text', () => {
	test.each(WEIGHTS)('is that of the font at weight %i, within a unit a glyph', (weight) => {
		const face = font.getVariation({ wght: weight });
		for (const sample of SAMPLES) {
			const units = [...sample]
				.map((character) => face.glyphForCodePoint(character.codePointAt(0)!).advanceWidth)
				.reduce((a, b) => a + b, 0);
			const thousandths = (units * 1000) / font.unitsPerEm;
			const measured = measure(sample, { size: 1000, weight });
			expect(Math.abs(measured - thousandths), sample).toBeLessThanOrEqual(sample.length);
		}
	});

	test('grows with its size, and by what is added to it', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.integer({ min: 8, max: 48 }), (a, b, size) => {
				expect(measure(a + b, { size })).toBeCloseTo(
					measure(a, { size }) + measure(b, { size }),
					6
				);
				expect(measure(a, { size: 2 * size })).toBeCloseTo(2 * measure(a, { size }), 6);
			})
		);
	});

	test('is known for every character that a drawing holds', () => {
		const used = new Set(EVERY.flatMap(([, figure]) => [...wordsInside(figure).join('')]));
		for (const weight of WEIGHTS) {
			const known = Object.keys(widths[weight]);
			expect([...used].filter((character) => !known.includes(character))).toEqual([]);
		}
	});
});

describe('a block of lines', () => {
	const words = fc.array(fc.string({ minLength: 1, maxLength: 14 }), { maxLength: 30 });
	const room = fc.integer({ min: 20, max: 900 });

	test('keeps every word, in order', () => {
		fc.assert(
			fc.property(words, room, (list, width) => {
				const text = list.join(' ');
				const { lines } = block(text, width, { size: 16 });
				// A word may be cut, so only its letters are sure to be there.
				expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
			})
		);
	});

	test('is never wider than its room, unless one letter is', () => {
		fc.assert(
			fc.property(words, room, (list, width) => {
				for (const line of block(list.join(' '), width, { size: 16 }).lines) {
					if ([...new Intl.Segmenter().segment(line)].length > 1)
						expect(measure(line, { size: 16 })).toBeLessThanOrEqual(width);
				}
			})
		);
	});

	test('breaks no earlier than it must', () => {
		fc.assert(
			fc.property(words, room, (list, width) => {
				const { lines } = block(list.join(' '), width, { size: 16 });
				lines.slice(1).forEach((line, index) => {
					const joined = `${lines[index]} ${line.split(/\s/)[0]}`;
					expect(measure(joined, { size: 16 }) * 1.04).toBeGreaterThan(width);
				});
			})
		);
	});

	test('of nothing takes no room', () => {
		expect(block('  ', 100, { size: 16 })).toMatchObject({ lines: [], width: 0, height: 0 });
	});

	test('stands on baselines that are as far apart as its height says', () => {
		const { height } = block('a b', 1, { size: 20 });
		expect(baseline(20, 1) - baseline(20, 0)).toBeCloseTo(height / 2, 6);
		expect(baseline(20, 1)).toBeLessThan(height);
	});
});

describe('settled lines', () => {
	const subtitle =
		'All children and young people assessed for the Turn the Page service, ages 5 to 18, January to October 2015. Base: 275 cases.';

	test('do not leave a word alone at the end', () => {
		const style = { size: 18 };
		// Just too narrow for the last word.
		const width = measure(subtitle, style) * 0.99;
		expect(block(subtitle, width, style).lines.at(-1)).toBe('cases.');
		const { lines } = settled(subtitle, width, style);
		expect(lines).toHaveLength(2);
		expect(measure(lines[1]!, style)).toBeGreaterThan(width / 4);
	});

	test('are the lines of a block where that ends well, and never more of them', () => {
		const words = fc.array(fc.string({ minLength: 1, maxLength: 14 }), { maxLength: 30 });
		fc.assert(
			fc.property(words, fc.integer({ min: 60, max: 900 }), (list, width) => {
				const plain = block(list.join(' '), width, { size: 16 });
				const calm = settled(list.join(' '), width, { size: 16 });
				expect(calm.lines.length).toBe(plain.lines.length);
				if (plain.lines.length < 2) expect(calm.lines).toEqual(plain.lines);
			})
		);
	});
});
