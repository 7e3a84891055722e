/** Serves the pages of the bench, compressed, on an address of this machine. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import sirv from 'sirv';

const TEXT = /\.(html|js|css|json|svg|txt)$/;

/**
 * @param {string} folder its text files get a compressed neighbour
 * @returns {Promise<{ address: string, stop: () => void }>} the address without "/" at its end
 */
export async function served(folder) {
	for (const file of /** @type {string[]} */ (readdirSync(folder, { recursive: true }))) {
		if (!TEXT.test(file)) continue;
		writeFileSync(join(folder, `${file}.br`), brotliCompressSync(readFileSync(join(folder, file))));
	}
	const server = createServer(sirv(folder, { brotli: true, maxAge: 60 * 60 }));
	await new Promise((done) => server.listen(0, 'localhost', () => done(undefined)));
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
	const stop = () => {
		server.closeAllConnections();
		server.close();
	};
	return { address: `http://localhost:${port}`, stop };
}
