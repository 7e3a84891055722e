/** Keeps the screen from going dark while something is presented, where the browser can. */

/** Asks for a screen that stays on, and again whenever the window comes back; call the answer to stop. */
export function stayAwake(): () => void {
	let lock: WakeLockSentinel | undefined;
	let stopped = false;

	async function ask() {
		if (stopped || document.visibilityState !== 'visible') return;
		try {
			lock = await navigator.wakeLock?.request('screen');
			if (stopped) void lock?.release();
		} catch {
			// A battery that is low refuses; the presentation goes on all the same.
		}
	}

	void ask();
	document.addEventListener('visibilitychange', ask);
	return () => {
		stopped = true;
		document.removeEventListener('visibilitychange', ask);
		void lock?.release().catch(() => undefined);
	};
}
