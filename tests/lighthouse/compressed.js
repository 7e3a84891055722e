/** Serves the build compressed, as a server for readers does. */

import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import sirv from 'sirv';

const COPY = 'node_modules/.cache/lighthouse';
const TEXT = /\.(html|js|css|json|svg|txt)$/;

/** @returns {Promise<{ address: string, stop: () => void }>} the address without "/" at its end */
export async function compressed() {
	rmSync(COPY, { recursive: true, force: true });
	cpSync('build', COPY, { recursive: true });
	for (const file of /** @type {string[]} */ (readdirSync(COPY, { recursive: true }))) {
		if (!TEXT.test(file)) continue;
		writeFileSync(join(COPY, `${file}.br`), brotliCompressSync(readFileSync(join(COPY, file))));
	}
	const server = createServer(sirv(COPY, { brotli: true, maxAge: 60 * 60 }));
	await new Promise((done) => server.listen(0, 'localhost', () => done(undefined)));
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
	const stop = () => {
		server.closeAllConnections();
		server.close();
	};
	return { address: `http://localhost:${port}`, stop };
}
