/** Writes into a PNG what must travel with it: its text, and how large it is meant to be on paper. */

/** Keywords with what they say; the PNG standard names Title, Description, Source and others. */
export type PngText = Record<string, string>;

/** Length of the signature and of the header chunk, which the standard wants first. */
const HEADER_END = 8 + 25;
/** Pixels of one centimetre at 96 pixels an inch, the unit in which programs place images. */
const PIXELS_PER_METRE = 96 / 0.0254;

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
	let value = byte;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
	return value;
});

/** The checksum of a chunk (PNG, third edition, annex D). The libraries for it are larger than it. */
function crc32(bytes: Uint8Array): number {
	let value = 0xffffffff;
	for (const byte of bytes) value = CRC[(value ^ byte) & 0xff]! ^ (value >>> 8);
	return ~value >>> 0;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
	const bytes = new Uint8Array(data.length + 12);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, data.length);
	bytes.set(new TextEncoder().encode(type), 4);
	bytes.set(data, 8);
	view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
	return bytes;
}

/** Text in UTF-8, not compressed: keyword, then five bytes that say so, then the words. */
function textChunk(keyword: string, text: string): Uint8Array {
	const encoder = new TextEncoder();
	const key = encoder.encode(keyword.slice(0, 79));
	// A zero ends a field of the chunk, so the words may hold none.
	const words = encoder.encode(text.replaceAll('\0', ''));
	const data = new Uint8Array(key.length + 5 + words.length);
	data.set(key);
	data.set(words, key.length + 5);
	return chunk('iTXt', data);
}

function sizeChunk(scale: number): Uint8Array {
	const data = new Uint8Array(9);
	const view = new DataView(data.buffer);
	view.setUint32(0, Math.round(PIXELS_PER_METRE * scale));
	view.setUint32(4, Math.round(PIXELS_PER_METRE * scale));
	data[8] = 1;
	return chunk('pHYs', data);
}

/**
 * The same picture with its text and its size in it.
 *
 * @param png a whole PNG file
 * @param scale pixels for each unit of the drawing, of which 96 make an inch
 */
export function withChunks(png: Uint8Array, scale: number, text: PngText): Uint8Array<ArrayBuffer> {
	const added = [
		sizeChunk(scale),
		...Object.entries(text).map(([keyword, words]) => textChunk(keyword, words))
	];
	const length = added.reduce((sum, one) => sum + one.length, png.length);
	const file = new Uint8Array(length);
	file.set(png.subarray(0, HEADER_END));
	let at = HEADER_END;
	for (const one of added) {
		file.set(one, at);
		at += one.length;
	}
	file.set(png.subarray(HEADER_END), at);
	return file;
}
