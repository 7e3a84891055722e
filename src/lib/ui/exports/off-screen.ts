/** Draws a component out of sight, so that any writer can take its drawing. */

import { flushSync, mount, unmount, type Component } from 'svelte';

/** Runs `use` with the drawing; each call mounts its own, so two can run at once. */
export async function offScreen<P extends Record<string, unknown>, T>(
	component: Component<P>,
	props: P,
	use: (drawing: SVGSVGElement) => Promise<T>
): Promise<T> {
	const target = document.createElement('div');
	const mounted = mount(component as Component, { target, props });
	flushSync();
	try {
		return await use(target.querySelector('svg')!);
	} finally {
		await unmount(mounted);
	}
}
