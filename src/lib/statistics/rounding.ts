/** Rounding of percentages for display. */

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
