/** What each page of the bench does: draws, and leaves the drawing where the bench can change it. */

import { choices, shares, type Contender, type Drawn } from './figure';

declare global {
	interface Window {
		bench: {
			drawn: Drawn;
			/** Milliseconds from the start of the navigation to the whole figure. */
			complete: number;
			changes(count: number): Promise<number[]>;
			frames(count: number): Promise<number[]>;
			/** A time for each lot of exports one after the other, shared out among them. */
			exported(kind: 'svg' | 'png', lots: number, each: number): Promise<number[] | null>;
		};
	}
}

/** Until the browser has shown what was done. */
const frame = () => new Promise<number>((done) => requestAnimationFrame(done));

export async function begin(draw: Contender) {
	const place = document.querySelector<HTMLElement>('#figure')!;
	const all = shares();
	const drawn = await draw(place, all);
	const ready = performance.now();
	// A figure that comes with the page is whole before any script is there.
	const [sent] = performance.getEntriesByName('figure');
	window.bench = {
		drawn,
		complete: sent?.startTime ?? ready,
		async changes(count) {
			const taken: number[] = [];
			for (const chosen of choices(all, count)) {
				await frame();
				const start = performance.now();
				await drawn.update(chosen);
				taken.push(performance.now() - start);
			}
			await drawn.update(all);
			return taken;
		},
		async frames(count) {
			const taken: number[] = [];
			let last = await frame();
			for (const chosen of choices(all, count)) {
				await drawn.update(chosen);
				const now = await frame();
				taken.push(now - last);
				last = now;
			}
			await drawn.update(all);
			return taken;
		},
		async exported(kind, lots, each) {
			const make = kind === 'svg' ? drawn.svg : drawn.png;
			if (!make) return null;
			const taken: number[] = [];
			for (let lot = 0; lot < lots; lot++) {
				const start = performance.now();
				for (let time = 0; time < each; time++) await make();
				taken.push((performance.now() - start) / each);
			}
			return taken;
		}
	};
}
