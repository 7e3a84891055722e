/** How the phrase of a lower bound begins says whether the share may be the named value itself. */

/** Each beginning, and whether the value is included: "at least 20%" allows 20, "more than" does not. */
const BEGINNINGS: Record<string, boolean> = { 'more than': false, 'at least': true };

export const BOUND_BEGINNINGS = Object.keys(BEGINNINGS);

/** Whether the bound is included; null where the phrase does not begin as that of a bound. */
export function isIncluded(phrase: string): boolean | null {
	const beginning = BOUND_BEGINNINGS.find((one) => phrase.toLowerCase().startsWith(`${one} `));
	return beginning === undefined ? null : BEGINNINGS[beginning]!;
}
