/** The page's side of the service worker: begins it, hears of new versions, and takes it away again. */

import { KEEP_ANEW, TAKE_OVER, prefixOf } from './cache-names';

/** How it stands: nothing kept yet, all kept, not possible in this browser, tried in vain. */
export type Keeping = 'keeping' | 'kept' | 'unsupported' | 'failed';

export interface Listener {
	onkeeping(keeping: Keeping): void;
	/** Whether the reader still wants it kept: asked when the browser has the worker. */
	isWanted(): boolean;
	/** Another version is kept, whole, and waits; `takeOver` ends when it opens pages. */
	onnew(takeOver: () => Promise<void>): void;
}

/** Asked for again at most this often, when the reader comes back to the window: milliseconds. */
const BETWEEN_QUESTIONS = 60 * 60 * 1000;

/** Keeps the explorer in the browser. @param base path under which the server keeps it */
export async function keepExplorer(base: string, listener: Listener): Promise<void> {
	if (!('serviceWorker' in navigator)) return listener.onkeeping('unsupported');
	listener.onkeeping('keeping');
	try {
		const container = navigator.serviceWorker;
		const registration = await container.register(`${base}/service-worker.js`, {
			scope: `${base}/`,
			updateViaCache: 'none'
		});
		// Switched off meanwhile: what was taken away then did not have this worker in it yet.
		if (!listener.isWanted()) return await forgetExplorer(base);
		const { active } = registration;
		if (active && !(await isAnythingKept(base))) await keepAnew(active);
		const look = () => tell(registration, container, listener);
		const follow = () => {
			const worker = registration.installing;
			worker?.addEventListener('statechange', () => {
				if (worker.state === 'redundant' && !registration.active) listener.onkeeping('failed');
				look();
			});
		};
		look();
		follow();
		registration.addEventListener('updatefound', follow);
		askAgain(registration);
	} catch {
		listener.onkeeping('failed');
	}
}

async function isAnythingKept(base: string): Promise<boolean> {
	return (await caches.keys()).some((name) => name.startsWith(prefixOf(base)));
}

/**
 * Switched off and on in one visit: a browser hands the worker out again that it should forget.
 *
 * @throws Error when the files cannot be had
 */
async function keepAnew(worker: ServiceWorker): Promise<void> {
	const { port1, port2 } = new MessageChannel();
	const answer = new Promise<boolean>((done) => (port1.onmessage = ({ data }) => done(data)));
	worker.postMessage(KEEP_ANEW, [port2]);
	if (!(await answer)) throw new Error('The explorer could not be kept anew.');
}

function tell(
	registration: ServiceWorkerRegistration,
	container: ServiceWorkerContainer,
	listener: Listener
) {
	const { active, waiting } = registration;
	if (active) listener.onkeeping('kept');
	if (!active || !waiting) return;
	listener.onnew(() => takeOver(waiting, container));
}

async function takeOver(waiting: ServiceWorker, container: ServiceWorkerContainer): Promise<void> {
	// Another window may have been quicker: this one goes on with its version, and nothing more is said.
	if (waiting.state !== 'installed') return;
	const answered = new Promise<void>((done) => {
		container.addEventListener('controllerchange', () => done(), { once: true });
		waiting.addEventListener('statechange', () => {
			if (waiting.state !== 'activating') done();
		});
	});
	waiting.postMessage(TAKE_OVER);
	await answered;
}

/** A window that stays open for days hears of a new version too. */
function askAgain(registration: ServiceWorkerRegistration) {
	let asked = Date.now();
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'hidden' || Date.now() - asked < BETWEEN_QUESTIONS) return;
		asked = Date.now();
		// Without a network there is nothing to hear.
		registration.update().catch(() => undefined);
	});
}

/** Takes everything away that was kept. */
export async function forgetExplorer(base: string): Promise<void> {
	// A worker that is still fetching gives up for it, and only then it can be unregistered.
	await clearCaches(base);
	const scope = new URL(`${base}/`, location.href).href;
	const registrations = await navigator.serviceWorker.getRegistrations();
	await Promise.all(
		registrations.filter((one) => one.scope === scope).map((one) => one.unregister())
	);
	await clearCaches(base);
}

/** Until nothing is left: a worker that was just beginning may write once more meanwhile. */
async function clearCaches(base: string): Promise<void> {
	const left = async () => (await caches.keys()).filter((name) => name.startsWith(prefixOf(base)));
	for (let names = await left(); names.length > 0; names = await left()) {
		await Promise.all(names.map((name) => caches.delete(name)));
	}
}
