/** Writes a briefing as an HTML file to the disk, with the modules that the site is built from. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createServer } from 'vite';

/** @returns the address of the file, such as "file:///tmp/briefing.html" */
export async function writtenBriefing(path: string): Promise<string> {
	const vite = await createServer({
		server: { middlewareMode: true, hmr: false, ws: false },
		appType: 'custom',
		logLevel: 'error',
		optimizeDeps: { noDiscovery: true }
	});
	try {
		const [{ deck }, { htmlFile }, { scriptSource }] = await Promise.all([
			vite.ssrLoadModule('/tests/export/html-deck.ts'),
			vite.ssrLoadModule('/src/lib/export/html/html-file.ts'),
			vite.ssrLoadModule('/src/lib/export/html/inline.ts')
		]);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, htmlFile(await deck(), await scriptSource()));
	} finally {
		await vite.close();
	}
	return pathToFileURL(path).href;
}
