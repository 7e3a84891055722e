/** The axis of one panel: from nothing to a round number, with ticks that have room for their labels. */

import { nice, ticks as ticksOf } from 'd3';
import type { Panel } from '$lib/views/numbers';
import { count } from '$lib/wording/text';
import { linear, type Linear } from '../linear';
import { measure } from '../text';

export interface Axis {
	scale: Linear;
	ticks: { x: number; label: string }[];
}

/**
 * The axis of a panel. Shares always reach from 0 to 100, so that a small share looks small.
 *
 * @param range left and right edge in pixels
 */
export function axisOf({ unit, rows }: Panel, range: [number, number], size: number): Axis {
	const numbers = rows.flatMap((row) => row.lines.flatMap(({ number }) => number ?? []));
	const domain: [number, number] =
		unit === 'percent' ? [0, 100] : nice(0, Math.max(1, ...numbers), 4);
	const scale = linear(domain, range);
	const label = (value: number) => (unit === 'percent' ? `${value}%` : count(value));
	const room = measure(label(domain[1]), { size }) * 1.4;
	const [left, right] = range;
	// A count is a wish only, so fewer are asked for until they have room.
	for (let wish = 5; wish > 1; wish--) {
		const ticks = ticksOf(...domain, wish).filter(Number.isInteger);
		if ((right - left) / (ticks.length - 1) >= room) return { scale, ticks: placed(ticks) };
	}
	return { scale, ticks: placed(domain) };

	function placed(ticks: number[]): Axis['ticks'] {
		return ticks.map((value) => ({ x: scale(value), label: label(value) }));
	}
}
