/** Writes a zip file that every program opens. */

import { strToU8, zipSync, type Zippable } from 'fflate';

/** A file in the zip, named without folders. */
export interface ZipEntry {
	name: string;
	/** A picture is stored as it is, because it is packed already; a text is packed. */
	content: Blob | string;
}

/**
 * The files in one zip, in this order.
 *
 * @param date when they were made, in the zone of the reader
 * @throws Error when two files have the same name
 */
export async function zipFile(entries: ZipEntry[], date: Date): Promise<Blob> {
	const files: Zippable = {};
	for (const { name, content } of entries) {
		if (name in files) throw new Error(`Two files of a zip are named "${name}".`);
		const text = typeof content === 'string';
		const bytes = text ? strToU8(content) : new Uint8Array(await content.arrayBuffer());
		files[name] = [bytes, { level: text ? 6 : 0, mtime: date }];
	}
	// In one go: what packs beside the page is a script of its own, which the page does not allow.
	const packed = zipSync(files);
	return new Blob([packed as Uint8Array<ArrayBuffer>], { type: 'application/zip' });
}
