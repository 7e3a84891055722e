/** Reads the chunks of a PNG, as the standard describes them. */

export interface Chunk {
	type: string;
	data: Buffer;
	checksum: number;
}

/** Every chunk of a file. @throws Error when it is no PNG, or cut short */
export function chunksOf(file: Uint8Array): Chunk[] {
	const bytes = Buffer.from(file);
	if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error('This is no PNG.');
	const chunks: Chunk[] = [];
	for (let at = 8; at < bytes.length;) {
		const length = bytes.readUInt32BE(at);
		const end = at + 8 + length;
		chunks.push({
			type: bytes.toString('latin1', at + 4, at + 8),
			data: bytes.subarray(at + 8, end),
			checksum: bytes.readUInt32BE(end)
		});
		at = end + 4;
	}
	if (chunks.at(-1)?.type !== 'IEND') throw new Error('The file is cut short.');
	return chunks;
}

/** The words in a file, by their keywords. */
export function textOf(file: Uint8Array): Record<string, string> {
	const texts = chunksOf(file).filter(({ type }) => type === 'iTXt');
	return Object.fromEntries(
		texts.map(({ data }) => {
			const end = data.indexOf(0);
			return [data.toString('latin1', 0, end), data.toString('utf8', end + 5)];
		})
	);
}
