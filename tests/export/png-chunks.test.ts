import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { withChunks } from '$lib/export/png-chunks';
import { chunksOf, textOf } from './png-reader';

const picture = new Uint8Array(
	new Resvg('<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"/>').render().asPng()
);

test('the picture stays as it was: header first, then what was added, then the rest', () => {
	const before = chunksOf(picture);
	const after = chunksOf(withChunks(picture, 2, { Title: 'A title', URL: 'https://example.org/' }));
	expect(after[0]).toEqual(before[0]);
	expect(after.slice(1, 4).map(({ type }) => type)).toEqual(['pHYs', 'iTXt', 'iTXt']);
	expect(after.slice(4)).toEqual(before.slice(1));
});

test('each chunk has the checksum that another program computes', () => {
	const chunks = chunksOf(withChunks(picture, 4, { Title: 'Ŵ “quoted” ✓ 🙂' }));
	for (const { type, data, checksum } of chunks) {
		const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
		expect(checksum, type).toBe(crc32(body));
	}
});

test.each([
	[1, 96],
	[2, 192],
	[4, 384]
])('at a sharpness of %i it is placed at %i pixels an inch', (scale, density) => {
	const { data } = chunksOf(withChunks(picture, scale, {})).find(({ type }) => type === 'pHYs')!;
	expect(data.readUInt32BE(0) * 0.0254).toBeCloseTo(density, 1);
	expect(data.readUInt32BE(4)).toBe(data.readUInt32BE(0));
	expect(data[8]).toBe(1);
});

test('any words are read back as they were written', () => {
	const words = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'));
	fc.assert(
		fc.property(words, words, (title, source) => {
			const text = { Title: title, Source: source };
			expect(textOf(withChunks(picture, 2, text))).toEqual(text);
		})
	);
});

test('a zero, which would end the words, is left out', () => {
	expect(textOf(withChunks(picture, 2, { Title: 'a\0b' }))).toEqual({ Title: 'ab' });
});
