/** Serves a build as a plain file server would, under any path, and fails as a real one may. */

import {
	appendFileSync,
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { test as base } from '@playwright/test';

const BUILD = 'build';

export class Site {
	readonly asked: string[] = [];
	/** A path that the server fails to give. */
	broken: string | null = null;
	/** Paths that wait, each until it is let go. */
	#held = new Map<string, Promise<void>>();
	#server: Server | undefined;
	#files = handler(BUILD);
	#address = '';
	#copies: string[] = [];
	readonly #path: string;

	constructor(path = '') {
		this.#path = path;
	}

	async start(): Promise<void> {
		this.#server = createServer(async (request, response) => {
			const { url = '' } = request;
			this.asked.push(url);
			const inside = url === this.#path || url.startsWith(`${this.#path}/`);
			const place = url.slice(this.#path.length).split('?')[0]!;
			if (!inside || place === this.broken) return void response.writeHead(500).end();
			await this.#held.get(place);
			request.url = url.slice(this.#path.length) || '/';
			this.#files(request, response, () => void response.writeHead(404).end('Not found'));
		});
		await new Promise<void>((done) => this.#server!.listen(0, 'localhost', done));
		const { port } = this.#server.address() as AddressInfo;
		this.#address = `http://localhost:${port}${this.#path}`;
	}

	/** Lets a path wait; the answer lets it go. */
	hold(path: string): () => void {
		let letGo!: () => void;
		this.#held.set(path, new Promise((done) => (letGo = done)));
		return letGo;
	}

	/** Whole address of the explorer, without "/" at its end. */
	get address(): string {
		return this.#address;
	}

	/** The same content under another name of version, with a word that tells which it is. */
	publish(version: string, words: [from: string, to: string]): void {
		const copy = this.#copy();
		const current = JSON.parse(readFileSync(join(BUILD, '_app/version.json'), 'utf8')).version;
		for (const file of readdirSync(copy, { recursive: true }) as string[]) {
			if (!/\.(html|js|json)$/.test(file)) continue;
			const text = readFileSync(join(copy, file), 'utf8');
			writeFileSync(
				join(copy, file),
				text.replaceAll(current, version).replaceAll(words[0], words[1])
			);
		}
		this.#files = handler(copy);
	}

	/** The same version with another service worker, as another release of a build tool may write it. */
	renewWorker(): void {
		const copy = this.#copy();
		appendFileSync(join(copy, 'service-worker.js'), '\n// Renewed.\n');
		this.#files = handler(copy);
	}

	#copy(): string {
		const copy = mkdtempSync(join(tmpdir(), 'explorer-'));
		cpSync(BUILD, copy, { recursive: true });
		this.#copies.push(copy);
		return copy;
	}

	stop(): void {
		this.#server?.closeAllConnections();
		this.#server?.close();
		for (const copy of this.#copies) rmSync(copy, { recursive: true, force: true });
	}
}

function handler(folder: string) {
	return sirv(folder, { dev: true, etag: true });
}

/**
 * Browser tasks on a server of their own. A file that wants the service worker allows it itself: a
 * rule set here would hold for the first file alone that a worker of the tests reads.
 */
export const test = base.extend<{ path: string; site: Site }>({
	path: ['', { option: true }],
	site: async ({ path }, use) => {
		const site = new Site(path);
		await site.start();
		await use(site);
		site.stop();
	}
});
