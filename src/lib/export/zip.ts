/** Writes a zip file that every program opens. */

import { strToU8, zip, type AsyncZippable } from 'fflate';

/** A file in the zip, named without folders. */
export interface ZipEntry {
	name: string;
	/** A picture is stored as it is, because it is packed already; a text is packed, with the line ends of any system. */
	content: Blob | string;
}

/**
 * The files in one zip, in this order.
 *
 * @param date when they were made, in the zone of the reader
 * @throws Error when two files have the same name
 */
export async function zipFile(entries: ZipEntry[], date: Date): Promise<Blob> {
	const files: AsyncZippable = {};
	for (const { name, content } of entries) {
		if (name in files) throw new Error(`Two files of a zip are named "${name}".`);
		const text = typeof content === 'string';
		const bytes = text ? strToU8(content) : new Uint8Array(await content.arrayBuffer());
		files[name] = [bytes, { level: text ? 6 : 0, mtime: date }];
	}
	const packed = await new Promise<Uint8Array>((resolve, reject) =>
		zip(files, (error, data) => (error ? reject(error) : resolve(data)))
	);
	return new Blob([packed as Uint8Array<ArrayBuffer>], { type: 'application/zip' });
}
