/** Rounding of percentages for display, and what one case weighs in them. */

/**
 * A count as a percentage of its base, rounded half up in exact integers, as digits without a
 * per-cent sign: the text that `consistentCounts` takes.
 *
 * @param places decimal places, 0 unless told
 * @throws RangeError unless 0 <= count <= base, both whole, and base >= 1
 */
export function roundedPercent(count: number, base: number, places = 0): string {
	const whole = Number.isSafeInteger(count) && Number.isSafeInteger(base);
	if (!whole || base < 1 || count < 0 || count > base) {
		throw new RangeError(`${count} of ${base} is not a proportion of whole cases`);
	}
	const n = BigInt(base);
	const scaled = (200n * 10n ** BigInt(places) * BigInt(count) + n) / (2n * n);
	if (places === 0) return String(scaled);
	const digits = String(scaled).padStart(places + 1, '0');
	return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/**
 * An unrounded percentage, such as an end of a derived range, with its per-cent sign.
 *
 * @param percent in per cent, finite
 * @param places decimal places, 0 unless told
 * @throws RangeError when `percent` is not finite
 */
export function percentText(percent: number, places = 0): string {
	if (!Number.isFinite(percent)) throw new RangeError(`${percent} is not a percentage`);
	return `${percent.toFixed(places)}%`;
}

/**
 * How many percentage points one case of the base makes.
 *
 * @throws RangeError when `base` is not a positive whole number
 */
export function stepSize(base: number): number {
	if (!Number.isSafeInteger(base) || base < 1) {
		throw new RangeError(`A base must be a positive whole number, not ${base}`);
	}
	return 100 / base;
}
