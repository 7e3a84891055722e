/** Arithmetic on sets of possible counts, so that rounding is carried through and not hidden. */

const sortedUnique = (values: number[]) => [...new Set(values)].sort((a, b) => a - b);

function refuseEmpty(...sets: number[][]) {
	if (sets.some((set) => set.length === 0)) throw new RangeError('A set of counts is empty');
}

/**
 * Every count that `a` minus `b` may be, each taking any of its possible values. Pairings in
 * which more would be taken away than there is are left out, as the part lies inside the whole.
 *
 * @returns counts in ascending order, without repeats
 */
export function differenceOf(a: number[], b: number[]): number[] {
	return sortedUnique(
		a.flatMap((whole) => b.map((part) => whole - part)).filter((rest) => rest >= 0)
	);
}

/**
 * Every count that the rest of `base` may be when `a` is taken away.
 *
 * @returns counts in ascending order, without repeats
 */
export function complementOf(a: number[], base: number): number[] {
	return differenceOf([base], a);
}

/**
 * The lowest and highest percentage that a part may be of a whole, when both are known only as
 * sets of possible counts. The part lies inside the whole: pairings in which it would be the
 * larger are left out.
 *
 * @returns [lowest, highest] in per cent, unrounded
 * @throws RangeError when no pairing is possible
 */
export function ratioRange(numerators: number[], denominators: number[]): [number, number] {
	refuseEmpty(numerators, denominators);
	let lowest = Infinity;
	let highest = -Infinity;
	for (const part of numerators) {
		for (const whole of denominators) {
			if (whole <= 0 || part > whole) continue;
			lowest = Math.min(lowest, (100 * part) / whole);
			highest = Math.max(highest, (100 * part) / whole);
		}
	}
	if (highest < lowest) throw new RangeError('No numerator lies inside a denominator');
	return [lowest, highest];
}

/**
 * The lowest and highest percentage that a set of possible counts makes of one base.
 *
 * @returns [lowest, highest] in per cent, unrounded
 * @throws RangeError when the set is empty or lies outside 0 to `base`
 */
export function percentRange(counts: number[], base: number): [number, number] {
	refuseEmpty(counts);
	// A loop and not Math.min(...counts): a large base gives more counts than a call may carry.
	const lowest = counts.reduce((a, b) => Math.min(a, b));
	const highest = counts.reduce((a, b) => Math.max(a, b));
	if (lowest < 0 || highest > base || base <= 0) {
		throw new RangeError(`Counts ${lowest} to ${highest} do not fit a base of ${base}`);
	}
	return [(100 * lowest) / base, (100 * highest) / base];
}
