/** Rounding as a publisher does it: what `consistentCounts` has to undo. */

/**
 * A count as a percentage of its base, rounded half up in exact integers, as digits without a
 * per-cent sign.
 *
 * @param places decimal places, 0 unless told
 */
export function roundedPercent(count: number, base: number, places = 0): string {
	const n = BigInt(base);
	const scaled = (200n * 10n ** BigInt(places) * BigInt(count) + n) / (2n * n);
	if (places === 0) return String(scaled);
	const digits = String(scaled).padStart(places + 1, '0');
	return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
