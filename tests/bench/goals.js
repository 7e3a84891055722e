/** What we want to be, beside what was measured. */

/** @returns {{ goal: string, found: string, met: boolean }[]} */
export function goals({ figures, queries }) {
	const { floor, D3: base, ours, ...peers } = figures;
	const fastest = (key) =>
		Math.min(...Object.values(peers).flatMap((one) => (one[key] === null ? [] : [one[key]])));
	const most = queries.at(-1).ways;
	const query = most['our query layer'].taken / most['loops over row objects'].taken;
	const at = (goal, value, limit, unit = '') => ({
		goal,
		found: `${value.toFixed(2)}${unit}`,
		met: value <= limit
	});
	return [
		at('Script at most 1.5 times the baseline', ours.bytes / base.bytes, 1.5),
		at(
			'A complete figure sooner than the baseline and every peer (share of the soonest)',
			ours.complete / Math.min(base.complete, fastest('complete')),
			1
		),
		at('A change at most 1.25 times the baseline', ours.change / base.change, 1.25),
		at(
			'A change sooner than every peer (share of the fastest)',
			ours.change / fastest('change'),
			1
		),
		at(
			'No frame added to the floor at the 95th percentile (frames)',
			Math.round(ours.frame95 / floor.frame95) - 1,
			0
		),
		at('A question of a million rows at most 2 times the loops', query, 2),
		at('SVG no slower than the fastest peer (share)', ours.svg / fastest('svg'), 1),
		at('PNG no slower than the fastest peer (share)', ours.png / fastest('png'), 1)
	];
}
