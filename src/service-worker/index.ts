/** Keeps the whole explorer in the browser, each version apart, and answers from there. */

import { base, build, files, prerendered, version } from '$service-worker';
import { KEEP_ANEW, TAKE_OVER, cacheName } from '../lib/offline/cache-names';
import { Versions } from './versions';

const worker = self as unknown as ServiceWorkerGlobalScope;
const OWN = cacheName(base, version);
const versions = new Versions(base, OWN);

const pages = prerendered.filter((path) => path.endsWith('/'));
const KEPT = [...build, ...files, ...prerendered];
/** What a server answers to an address that it does not know; not every server hands it out. */
const UNKNOWN = `${base}/404.html`;

/** How often a file is asked for before the network is given up. */
const TRIES = 4;
/** Longer and longer between them: milliseconds, times the number of tries so far. */
const PAUSE = 400;
/** Files at once: what a reader asks for meanwhile must not wait behind a hundred others. */
const AT_ONCE = 6;

async function keepAll(cache: Cache): Promise<void> {
	const waiting = [...KEPT];
	const one = async () => {
		for (let path = waiting.shift(); path; path = waiting.shift()) {
			await mustBeWanted();
			await keepOne(cache, path);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, one));
}

/** @throws Error when the page has taken the cache away: the reader has switched it off meanwhile */
async function mustBeWanted(): Promise<void> {
	if (!(await caches.has(OWN))) throw new Error('It is not to be kept any more.');
}

async function keepOne(cache: Cache, path: string): Promise<void> {
	for (let tried = 1; ; tried++) {
		try {
			return await cache.add(new Request(path, { cache: 'no-cache' }));
		} catch (error) {
			if (tried === TRIES) throw error;
			await new Promise((done) => setTimeout(done, PAUSE * tried));
		}
	}
}

/** Keeps this version whole, or not at all. @throws Error when a file is missing or is of another version */
async function keep(): Promise<void> {
	// Another worker of the same content: what it needs is here, and may not be put at risk.
	if (await versions.isInUse()) return;
	const cache = await caches.open(OWN);
	try {
		await keepAll(cache);
		await cache.add(UNKNOWN).catch(() => undefined);
		// A server may be given a new version while this one is being fetched from it.
		const answer = await fetch(`${base}/_app/version.json`, { cache: 'no-store' });
		const served = (await answer.json()) as { version: string };
		if (served.version !== version) throw new Error('The server has another version by now.');
		await mustBeWanted();
	} catch (error) {
		await caches.delete(OWN);
		throw error;
	}
}

async function begin(): Promise<void> {
	// What was taken away while it was put together leaves nothing behind.
	if (!(await caches.has(OWN))) return;
	const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	await versions.begin(windows.map(({ id }) => id));
	if (!(await caches.has(OWN))) return await versions.forget();
	await worker.clients.claim();
}

/** Tells the window that asks whether it is done. */
async function keepAnew(asks: MessagePort | undefined): Promise<void> {
	const done = await keep()
		.then(begin)
		.then(
			() => true,
			() => false
		);
	asks?.postMessage(done);
}

async function answer(request: Request, client: string): Promise<Response> {
	const { pathname, search } = new URL(request.url);
	const goes = request.mode === 'navigate';
	// A page that is opened is of this version; what an open page asks for is of the page's version.
	const from = goes ? OWN : await versions.of(client);
	// Where the browser fails to read what is kept, there is the network.
	const kept = await caches
		.match(pathname, { cacheName: from, ignoreSearch: true })
		.catch(() => undefined);
	if (kept) return kept;
	if (goes && pages.includes(`${pathname}/`)) return Response.redirect(`${pathname}/${search}`);
	try {
		return await fetch(request);
	} catch (error) {
		const unknown = goes && (await caches.match(UNKNOWN, { cacheName: OWN }));
		if (unknown) return unknown;
		throw error;
	}
}

worker.addEventListener('install', (event) => event.waitUntil(keep()));
worker.addEventListener('activate', (event) => event.waitUntil(begin()));
worker.addEventListener('message', (event) => {
	if (event.data === TAKE_OVER) event.waitUntil(worker.skipWaiting());
	if (event.data === KEEP_ANEW) event.waitUntil(keepAnew(event.ports[0]));
});
worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const own = new URL(request.url).origin === location.origin;
	if (own && request.method === 'GET') event.respondWith(answer(request, event.clientId));
});
