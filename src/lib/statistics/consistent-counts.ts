/** The whole-number counts that a published, rounded percentage may stand for. */

const PERCENT_TEXT = /^\d+(?:\.(\d+))?$/;

const ceilDivide = (a: bigint, b: bigint) => (a > 0n ? (a + b - 1n) / b : 0n);

/**
 * Every count k of `base` whose percentage, rounded to as many places as `percent` shows, is
 * `percent`. An exact tie counts as consistent whichever way it might have been rounded, since a
 * publisher seldom says how it rounds.
 *
 * The percentage is text because "46" and "46.0" claim different precision. The arithmetic is in
 * exact integers: binary fractions would lose or gain a count at a tie.
 *
 * An empty answer means that no count of this base gives the percentage, which is the GRIM test
 * (Brown and Heathers 2017, Social Psychological and Personality Science 8:363-369).
 *
 * @param percent digits with an optional decimal part, no sign and no per-cent sign: "46", "6.9"
 * @param base the number of cases that the percentage is of
 * @returns counts in ascending order
 * @throws RangeError when `percent` is not such text or `base` is not a positive whole number
 */
export function consistentCounts(percent: string, base: number): number[] {
	const match = PERCENT_TEXT.exec(percent);
	if (!match) throw new RangeError(`"${percent}" is not a percentage written in digits`);
	if (!Number.isSafeInteger(base) || base < 1) {
		throw new RangeError(`A base must be a positive whole number, not ${base}`);
	}
	const scale = 10n ** BigInt(match[1]?.length ?? 0);
	const scaledPercent = BigInt(percent.replace('.', ''));
	const n = BigInt(base);

	// |100k/n - P| <= 0.5/scale, multiplied through by 2 * n * scale.
	const centre = 2n * scaledPercent * n;
	const lowest = Number(ceilDivide(centre - n, 200n * scale));
	const highest = Math.min(Number((centre + n) / (200n * scale)), base);

	return Array.from({ length: Math.max(0, highest - lowest + 1) }, (_, i) => lowest + i);
}
