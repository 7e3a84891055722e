/** LibreOffice without a window: the program that opens our files, and that we did not write. */

import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { findOffice } from '../runner/office.js';

const run = promisify(execFile);

/**
 * A file as LibreOffice saves it in another format.
 *
 * @param extension of the file given, which tells the program what it is
 * @param format "pdf", or another extension that the program writes
 * @throws Error when the program is not installed, or writes no file
 */
export async function converted(
	file: Uint8Array,
	extension: string,
	format = 'pdf'
): Promise<Uint8Array> {
	const office = findOffice();
	if (!office) throw new Error('LibreOffice is not installed.');
	const folder = mkdtempSync(join(tmpdir(), 'office-'));
	try {
		writeFileSync(join(folder, `file.${extension}`), file);
		// A profile of its own, so that two can run at once and none meets the reader's settings.
		const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
		const to = ['--convert-to', format, '--outdir', join(folder, 'out')];
		await run(office, [profile, '--headless', ...to, join(folder, `file.${extension}`)], {
			timeout: 120_000
		});
		return readFileSync(join(folder, 'out', `file.${format.split(':')[0]}`));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
