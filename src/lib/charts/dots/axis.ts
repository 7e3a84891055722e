/** The axis of one panel: from nothing to a round number, with ticks that have room for their labels. */

import { scaleLinear, type ScaleLinear } from 'd3';
import type { Panel } from '$lib/views/numbers';
import { count } from '$lib/wording/text';
import { measure } from '../text';

export interface Axis {
	scale: ScaleLinear<number, number>;
	ticks: { x: number; label: string }[];
}

/**
 * The axis of a panel. Shares always reach from 0 to 100, so that a small share looks small.
 *
 * @param range left and right edge in pixels
 */
export function axisOf({ unit, rows }: Panel, range: [number, number], size: number): Axis {
	const numbers = rows.flatMap((row) => row.lines.flatMap(({ number }) => number ?? []));
	const most = unit === 'percent' ? 100 : Math.max(1, ...numbers);
	const scale = scaleLinear([0, most], range);
	if (unit !== 'percent') scale.nice(4);
	const label = (value: number) => (unit === 'percent' ? `${value}%` : count(value));
	const room = measure(label(scale.domain()[1]!), { size }) * 1.4;
	const [left, right] = range;
	// A count is a wish only, so fewer are asked for until they have room.
	for (let wish = 5; wish > 1; wish--) {
		const ticks = scale.ticks(wish).filter(Number.isInteger);
		if ((right - left) / (ticks.length - 1) >= room) return { scale, ticks: placed(ticks) };
	}
	return { scale, ticks: placed(scale.domain()) };

	function placed(ticks: number[]): Axis['ticks'] {
		return ticks.map((value) => ({ x: scale(value), label: label(value) }));
	}
}
